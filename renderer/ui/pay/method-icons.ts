import {
  IconBuildingBank,
  IconCash,
  IconCreditCard,
  IconGift,
  IconWallet,
} from '@tabler/icons-react';
import type { PaymentMethod } from '../../../core/contract/payments.ts';

export const methodIcons = {
  cash: IconCash,
  card: IconCreditCard,
  transfer: IconBuildingBank,
  other: IconWallet,
  complimentary: IconGift,
} satisfies Record<PaymentMethod, unknown>;
