import classes from './code.module.css';

/**
 * The code of an order, in groups of four for the eye and the telephone. The gaps are drawn, not
 * written: copied or read by a machine it is the code itself.
 */
export const Code = ({ children }: { readonly children: string }) => (
  <bdi dir="ltr" className={classes['code']}>
    {(children.match(/.{1,4}/gu) ?? []).map((group, at) => (
      <span key={at}>{group}</span>
    ))}
  </bdi>
);
