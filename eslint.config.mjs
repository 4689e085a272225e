// Type-aware rules. Every banned call names what to use instead, so that the message is the documentation.
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const say = (selector, message) => ({ selector, message });

const bannedInCore = [
  say(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "A counter's clock is never trusted: use context.now, the moment of the transaction.",
  ),
  say(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "A counter's clock is never trusted: use context.now, the moment of the transaction.",
  ),
  say(
    "NewExpression[callee.name='ORPCError']",
    'Use cases say no with refuse(context, code, data); an undeclared ORPCError would carry its data to the screen.',
  ),
];

const refusingMessage =
  'A context may refuse with what its operation declares: use refuse(context, code, data), and declare the code in the contract.';

/** Ways around `May`; core/acting.ts alone says that it is there. */
const bannedRefusing = [
  say("NewExpression[callee.name='Refusal']", refusingMessage),
  say('TSAsExpression TSTypeReference[typeName.name=/^May(Refuse)?$/]', refusingMessage),
];

const lockMessage =
  'Every lock stands in core/locks, whose orders.ts has the one order in which they are taken: add it there.';
const lockWords = String.raw`/pg_(try_)?advisory|\bfor\s+((no\s+key\s+)?update|(key\s+)?share)\b|\block\s+(table\b|only\b|\w+\s+in\b)/i`;

/** Locks of rows, of tables and by number, as the library takes them and as SQL does. */
const bannedOutsideLocks = [
  say("CallExpression[callee.property.name='for'][callee.object.name!='Symbol']", lockMessage),
  say(`Literal[value=${lockWords}]`, lockMessage),
  say(`TemplateElement[value.raw=${lockWords}]`, lockMessage),
];

const bannedInOrders = [
  say(
    "CallExpression[callee.property.name='set'] Property[key.name=/^(status|state)$/][value.type='Literal']",
    'A step of an order, a ticket or a line comes from its table: step(kind, from, to) of core/orders/states.ts.',
  ),
];

const hookOfOneFile = say(
  'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(All|Each)$/]',
  'This is read once for many files of tests, and only the first of them would have the hook: it belongs into renderer/ui/page.testing.ts, or into the test.',
);

export default tseslint.config(
  {
    ignores: [
      '.vitest/',
      'out/',
      'dist/',
      'artifacts/',
      'node_modules/',
      'drizzle/migrations/',
      '*.config.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked.map(each => ({ ...each, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // As the compiler has it: a name that begins with _ says that it is left out on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...bannedInCore, ...bannedRefusing, ...bannedOutsideLocks],
      'no-restricted-globals': [
        'error',
        { name: 'process', message: 'core runs anywhere: the host hands in what it needs.' },
      ],
    },
  },
  // A later block replaces the whole list of an earlier one, so each names all that is banned there.
  {
    files: ['core/orders/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...bannedInCore,
        ...bannedRefusing,
        ...bannedOutsideLocks,
        ...bannedInOrders,
      ],
    },
  },
  {
    files: ['core/locks/**/*.ts', 'core/database/advisory-locks.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedInCore, ...bannedRefusing] },
  },
  {
    files: ['core/refusal.ts', 'core/acting.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedInCore, ...bannedOutsideLocks] },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedRefusing, ...bannedOutsideLocks] },
  },
  {
    files: ['electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ignores: ['electron/hosts/desktop/open-port.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain', 'ipcRenderer'],
              message:
                'There is one way in: declare an operation in core/contract and add its row in electron/ipc/rows/.',
            },
          ],
        },
      ],
    },
  },
  { files: ['electron/hosts/desktop/preload/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['core/**/*.ts', 'electron/**/*.ts'],
    ignores: [
      '**/*.test.ts',
      '**/*.testing.ts',
      'core/database/{guarded-client,pool,job-queue}.ts',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'pg',
              importNames: ['Client', 'Pool'],
              allowTypeImports: true,
              message:
                'Sessions are set and looked at before they are worked with: core/database/checked-client.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['renderer/**/*.testing.{ts,tsx}'],
    ignores: ['renderer/ui/page.testing.ts'],
    rules: { 'no-restricted-syntax': ['error', hookOfOneFile] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
);
