import { describe, expect, it } from 'vitest';
import { currencyChoices, zoneChoices } from './choices.ts';

describe('what the settings offer', () => {
  it('names currencies in the language of the screen', () => {
    const zloty = (language: 'en' | 'pl') =>
      currencyChoices(language, 'PLN').find(each => each.value === 'PLN')?.label;
    expect(zloty('en')).toContain('Polish Zloty');
    expect(zloty('pl')).toContain('złoty');
  });

  it('keeps on offer what is chosen although this machine does not know it', () => {
    expect(zoneChoices('Atlantis/Capital')[0]?.value).toBe('Atlantis/Capital');
    expect(currencyChoices('en', 'QQQ')[0]?.value).toBe('QQQ');
  });

  it('offers nothing twice and nothing empty', () => {
    for (const chosen of ['Europe/Warsaw', '']) {
      const values = zoneChoices(chosen).map(each => each.value);
      expect(values).toEqual(expect.arrayContaining(['Europe/Warsaw', 'Asia/Tehran']));
      expect(new Set(values).size).toBe(values.length);
      expect(values).not.toContain('');
    }
  });
});
