import { Select, Textarea, TextInput } from '@mantine/core';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { keyMap } from '../../../../core/contract/key-map.ts';
import { Settings } from '../../../../core/contract/settings.ts';
import { api, client } from '../../../api/index.ts';
import { useLanguage, useText } from '../../../text/index.tsx';
import { BusyButton } from '../../../ui/busy-button.tsx';
import { Foot } from '../../../ui/card/card.tsx';
import { useCommand } from '../../../ui/command.ts';
import { Failure } from '../../../ui/failure.tsx';
import { Form, Pair } from '../../../ui/form/form.tsx';
import { useContractForm } from '../../../ui/form/use-contract-form.ts';
import { paperSentence } from '../../../ui/paper-warning.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { currencyChoices, zoneChoices } from './choices.ts';
import { DrawerFields } from './drawer-fields.tsx';
import { changesOf, type Draft, draftOf, valuesOf } from './settings-draft.ts';
import { SettingsGroup } from './settings-group.tsx';
import { useAskedSetting } from './use-asked-setting.ts';

/** The settings as a form; it says at every moment whether what is typed is kept. */
export function SettingsForm({ settings }: { readonly settings: Settings }) {
  const text = useText();
  const say = text.settings;
  const { language } = useLanguage();
  const queries = useQueryClient();
  const element = useRef<HTMLFormElement>(null);
  const { form, field, call, rest, state, submit, faulty } = useContractForm({
    initial: draftOf(settings, language),
    rules: Settings,
    read: valuesOf,
    send: draft => client.maintenance.changeSettings(changesOf(draft, settings)),
    beside: { SHIFTS_OPEN: ['cashDrawer'] },
    onSent: async saved => {
      queries.setQueryData(api.maintenance.settings.queryKey(), saved);
      form.setInitialValues(draftOf(saved.settings, language));
      form.setValues(draftOf(saved.settings, language));
      await queries.invalidateQueries({ queryKey: api.maintenance.key() });
    },
  });
  useCommand({
    id: 'maintenance.save',
    keys: keyMap.save,
    label: say.save,
    run: () => element.current?.requestSubmit(),
  });
  useAskedSetting(element);
  /** Also what is wrong with one of several. */
  const faultOf = (name: keyof Draft) =>
    field(name).error ??
    Object.entries(form.errors).find(([path]) => path.startsWith(`${name}.`))?.[1];
  const paper = paperSentence(text, form.values.organisation);
  const number = (name: keyof Draft, label: string, description: string) => (
    <TextInput
      label={label}
      description={description}
      inputMode="numeric"
      autoComplete="off"
      {...field(name)}
    />
  );
  const choice = { searchable: true, limit: 60, nothingFoundMessage: say.nothingFound } as const;

  return (
    <Form ref={element} faulty={faulty} onSubmit={submit}>
      <SettingsGroup title={say.groups.tickets}>
        <TextInput
          label={say.organisation}
          description={paper ?? say.organisationHint}
          autoComplete="organization"
          {...field('organisation')}
        />
        <Pair>
          <TextInput
            label={say.sellerName}
            description={say.sellerHint}
            autoComplete="off"
            {...field('sellerName')}
          />
          <TextInput
            label={say.sellerTaxId}
            description={say.sellerTaxIdHint}
            autoComplete="off"
            dir="ltr"
            {...field('sellerTaxId')}
          />
        </Pair>
        <TextInput label={say.sellerAddress} autoComplete="off" {...field('sellerAddress')} />
      </SettingsGroup>
      <SettingsGroup title={say.groups.selling}>
        {number('holdMinutes', say.holdMinutes, say.holdMinutesHint)}
        {number('lateMinutes', say.lateMinutes, say.lateMinutesHint)}
        {number('cancellationFeeBp', say.cancellationFeeBp, say.cancellationFeeBpHint)}
        <Pair>
          <Select
            label={say.currency}
            description={say.forNewEvents}
            data={currencyChoices(language, settings.currency)}
            {...choice}
            {...field('currency')}
          />
          <Select
            label={say.timeZone}
            description={say.zoneHint}
            data={zoneChoices(settings.timeZone)}
            {...choice}
            {...field('timeZone')}
          />
        </Pair>
        {number('dayStartsAt', say.dayStartsAt, say.dayStartsAtHint)}
        <Textarea
          label={say.otherMethods}
          description={say.otherMethodsHint}
          autosize
          minRows={2}
          autoComplete="off"
          {...field('otherMethods')}
          error={faultOf('otherMethods')}
        />
        <DrawerFields
          draft={form.values}
          onChange={changed => form.setValues(changed)}
          errors={{
            cashDrawer: field('cashDrawer').error,
            countToleranceMinor: field('countToleranceMinor').error,
          }}
        />
      </SettingsGroup>
      <SettingsGroup title={say.groups.privacy}>
        {number('lockMinutes', say.lockMinutes, say.lockMinutesHint)}
        {number('retentionDays', say.retentionDays, say.retentionDaysHint)}
      </SettingsGroup>
      {rest !== null && <Failure error={rest} />}
      <Foot result={<SaveState state={state} />}>
        <BusyButton
          type="submit"
          leftSection={<IconDeviceFloppy size={18} />}
          busy={call.isPending}
          keys={keyMap.save}
        >
          {say.save}
        </BusyButton>
      </Foot>
    </Form>
  );
}
