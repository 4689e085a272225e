import { plural } from '../plural.ts';

export const access = {
  lead: 'The box office in which no place is ever sold twice.',
  setUpTitle: 'Set up your box office',
  setUpHint: 'You become the first admin. Everything here can be changed later.',
  organisation: 'Name of the organisation',
  organisationHint: 'It stands on the tickets, for example “Teatr Mały”.',
  yourName: 'Your name',
  email: 'E-mail address',
  emailHint: 'You sign in with it.',
  password: 'Password',
  passwordRule: 'At least 10 characters. A few words in a row are easy to remember.',
  passwordTooShort: (missing: number) =>
    plural('en', missing, { one: '# more character', other: '# more characters' }),
  passwordFair: 'Good enough',
  passwordGood: 'Good',
  passwordStrong: 'Strong',
  passwordStrength: 'Strength of the password',
  showPassword: 'Show the password',
  begin: 'Begin',
  signInTitle: 'Sign in',
  signIn: 'Sign in',
  organisationNotSaved:
    'You are signed in. Only the name of the organisation was not saved; set it under Maintenance.',
};
