import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a server shows, and what it proves it by; PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly privateKey: string;
}

/** A part of an X.509 certificate, as DER has it: what it is, how long, and what is in it. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const { length } = Buffer.concat([...content]);
  const size = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), ...content]);
}
const sequence = (...content: readonly Buffer[]) => der(0x30, ...content);
const named = (oid: string) => der(0x06, Buffer.from(oid, 'hex'));
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const day = (date: Date) =>
  der(0x17, Buffer.from(`${date.toISOString().replaceAll(/\D/g, '').slice(2, 14)}Z`));

const ecdsaWithSha256 = sequence(named('2a8648ce3d040302'));
const commonName = '550403';
const alternativeNames = '551d11';
const aDay = 86_400_000;

/** A certificate that vouches for itself, for these names of a host. */
export function certificateFor(...hosts: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(
    der(0x31, sequence(named(commonName), der(0x0c, Buffer.from(`server ${hosts.join(' ')}`)))),
  );
  const names = hosts.map(host =>
    /^[\d.]+$/.test(host)
      ? der(0x87, Buffer.from(host.split('.').map(Number)))
      : der(0x82, Buffer.from(host)),
  );
  const content = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1]), randomBytes(8)),
    ecdsaWithSha256,
    name,
    sequence(day(new Date(Date.now() - aDay)), day(new Date(Date.now() + aDay))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(named(alternativeNames), der(0x04, sequence(...names))))),
  );
  const whole = sequence(content, ecdsaWithSha256, bits(sign('sha256', content, privateKey)));
  const lines = whole.toString('base64').replaceAll(/.{64}/g, '$&\n').trim();
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
