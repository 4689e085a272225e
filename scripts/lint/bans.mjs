// What the house does not write, each with what to write instead: the message is the documentation.

/**
 * @typedef {{ selector: string, message: string }} Ban
 * @typedef {{ report: (found: { node: unknown, message: string }) => void }} Context
 */

const clock = "A counter's clock is never trusted: use context.now, the moment of the transaction.";
const refusing =
  'A context may refuse with what its operation declares: use refuse(context, code, data), and declare the code in the contract.';
const lock =
  'Every lock stands in core/locks, whose orders.ts has the one order in which they are taken: add it there.';
const lockWords = String.raw`/pg_(try_)?advisory|\bfor\s+((no\s+key\s+)?update|(key\s+)?share)\b|\block\s+(table\b|only\b|\w+\s+in\b)/i`;

/** By the name of the rule. @type {Record<string, Ban[]>} */
const bans = {
  'counter-clock': [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: clock,
    },
  ],
  'undeclared-error': [
    {
      selector: "NewExpression[callee.name='ORPCError']",
      message:
        'Use cases say no with refuse(context, code, data); an undeclared ORPCError would carry its data to the screen.',
    },
  ],
  // Ways around `May`; core/acting.ts alone says that it is there.
  'undeclared-refusal': [
    { selector: "NewExpression[callee.name='Refusal']", message: refusing },
    {
      selector: 'TSAsExpression TSTypeReference[typeName.name=/^May(Refuse)?$/]',
      message: refusing,
    },
  ],
  // Of rows, of tables and by number, as the library takes them and as SQL does.
  'lock-elsewhere': [
    {
      selector: "CallExpression[callee.property.name='for'][callee.object.name!='Symbol']",
      message: lock,
    },
    { selector: `Literal[value=${lockWords}]`, message: lock },
    { selector: `TemplateElement[value.raw=${lockWords}]`, message: lock },
  ],
  'untabled-step': [
    {
      selector:
        "CallExpression[callee.property.name='set'] Property[key.name=/^(status|state)$/][value.type='Literal']",
      message:
        'A step of an order, a ticket or a line comes from its table: step(kind, from, to) of core/orders/states.ts.',
    },
  ],
  'hook-of-one-file': [
    {
      selector:
        'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(All|Each)$/]',
      message:
        'This is read once for many files of tests, and only the first of them would have the hook: it belongs into renderer/ui/page.testing.ts, or into the test.',
    },
  ],
};

/** @param {Ban[]} banned */
const rule = banned => ({
  meta: { type: 'problem' },
  /** @param {Context} context */
  create: context =>
    Object.fromEntries(
      banned.map(({ selector, message }) => [
        selector,
        (/** @type {unknown} */ node) => context.report({ node, message }),
      ]),
    ),
});

export default {
  meta: { name: 'rowlock' },
  rules: Object.fromEntries(Object.entries(bans).map(([name, banned]) => [name, rule(banned)])),
};
