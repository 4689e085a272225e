// Imported before anything else, so that an old Node is told so in a sentence and not by a stack.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Rowlock needs Node 20.19 or later, and this is ${process.versions.node}. ` +
      'Newer ones are at https://nodejs.org.',
  );
  process.exit(1);
}
