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
  account: 'Your account',
  changePassword: 'Change the password',
  oldPassword: 'Present password',
  newPassword: 'New password',
  oneTimePassword: 'One-time password',
  oldPasswordWrong: 'This is not right.',
  passwordChanged: 'The password is changed. Everywhere else you are signed out.',
  firstPasswordTitle: 'Choose a password of your own',
  firstPasswordHint:
    'You came with a one-time password that somebody else knows. From now on only yours lets you in.',
  sessions: 'Where you are signed in',
  thisSession: 'here',
  goneCounter: 'A counter that is no more',
  signedInSince: 'Signed in:',
  lastSeen: 'last seen:',
  endSession: 'Sign out there',
  endOtherSessions: (n: number) =>
    plural('en', n, { one: 'Sign out at # other', other: 'Sign out at all # others' }),
  organisationNotSaved:
    'You are signed in. Only the name of the organisation was not saved; set it under Maintenance.',
};
