import { useEffect, useState } from 'react';
import { useText } from '../../text/index.tsx';
import { onScan } from '../../ui/scan/scans.ts';
import classes from './scan-line.module.css';

/** Before anybody is signed in nothing is looked up; nor does a scan try a password. */
export function ScanBeforeSignIn() {
  const text = useText().scan;
  const [scanned, setScanned] = useState(false);
  useEffect(() => onScan(() => setScanned(true)), []);
  if (!scanned) return null;
  return (
    <p className={classes['line']} role="status">
      {text.signInFirst}
    </p>
  );
}
