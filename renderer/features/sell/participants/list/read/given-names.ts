import { folded } from './folded.ts';

/** Common first names where the program is used: enough to notice that two columns stand the other way round. */
const common = `
adam adrian agata agnieszka aleksander aleksandra alicja amelia andrzej aneta aniela anna antoni antonina arkadiusz
artur barbara bartosz beata blanka bogdan bozena cezary cyprian dagmara damian daniel danuta daria dariusz dawid
dominik dominika dorota edyta elzbieta emilia eryk ewa ewelina fabian filip franciszek gabriel gabriela grazyna
grzegorz halina hanna helena henryk hubert ida iga ignacy igor irena iwona izabela jacek jadwiga jakub jan janina
janusz jaroslaw jerzy joanna jolanta jozef julia julian justyna kacper kamil kamila karol karolina katarzyna
kazimierz kinga klara konrad krystian krystyna krzysztof laura lena leon leszek lidia lucja lukasz maciej
magdalena maja malgorzata marcel marcin marek maria marianna mariola mariusz marta martyna mateusz maurycy michal
mieczyslaw mikolaj milena milosz miroslaw monika natalia nikodem nina ola olga oliwia oskar patrycja patryk paulina
pawel piotr pola rafal renata robert roman roza ryszard sandra sebastian sylwester sylwia szymon slawomir stanislaw
stefan tadeusz teresa tomasz urszula wanda weronika wieslaw wieslawa wiktor wiktoria wioletta witold wladyslaw
wojciech zaneta zbigniew zdzislaw zofia zuzanna zygmunt
alan alexander alice amanda amy andrew angela benjamin brian catherine charlotte chloe christopher claire david
deborah dennis diana donald edward elizabeth emily emma eric ethan evelyn frank george grace hannah harry heather
isabella jack jacob james jane jason jennifer jessica john joseph joshua karen katherine kenneth kevin linda lisa
lucas lucy margaret mark mary matthew megan michael michelle mohammad nancy nicholas nicole oliver olivia patricia
patrick paul peter rachel rebecca richard ryan samantha samuel sarah scott sophia sophie stephen steven susan
theresa thomas timothy victoria william
andriy anastasia dmytro iryna ivan kateryna lyudmyla maksym mykhailo mykola nataliya oksana oleh oleksandr
oleksandra olena petro serhii sofia svitlana taras tetiana viktor volodymyr yaroslav yulia yuriy zoya
آرش آرمان آرین آناهیتا احمد اکبر الناز الهام امیر امین بابک بهرام بهنام پارسا پرهام پریسا پویا جواد حامد حسن حسین
حمید داریوش رضا رویا زهرا زینب ساناز سارا سعید سمیرا سیاوش سینا شیرین شیما صادق عباس علی فاطمه فرهاد فرزاد کامران
کاوه کیان لاله لیلا محمد محمود مریم مسعود مصطفی معصومه مهدی مهران مهسا مینا نازنین ناصر نرگس نسترن نگار نیلوفر
نیما هادی هانیه یاسمن یوسف`;

const names = new Set(common.split(/\s+/).map(folded));

/** Whether a first name begins with one that everybody knows: `Anna Maria`, `Jan-Paweł`. */
export const isGivenName = (text: string): boolean => {
  const [first = ''] = folded(text).split(' ');
  return names.has(first);
};
