// Loaded before a process: kills it, as `kill -9` does, at the step of which `KILL_AT` gives the number. A step is a call
// that changes the disk or, where `KILL_STEPS` is `all`, that opens a file; a write that is killed has written half.
const fs = require('node:fs');
const { getEnvironmentData, isMainThread, setEnvironmentData } = require('node:worker_threads');

if (isMainThread) setEnvironmentData('steps', new SharedArrayBuffer(4));
const steps = new Int32Array(getEnvironmentData('steps'));
const last = Number(process.env.KILL_AT ?? 0);
const die = () => process.kill(process.pid, 'SIGKILL');
const isLast = () => Atomics.add(steps, 0, 1) + 1 === last;

const writeSync = fs.writeSync;
fs.writeSync = (file, bytes, at = 0) => {
  if (!isLast()) return writeSync(file, bytes, at);
  writeSync(file, bytes, at, (bytes.length - at) >> 1);
  return die();
};
const counted = ['writeFileSync', 'renameSync', 'rmSync', 'mkdirSync', 'utimesSync'];
if (process.env.KILL_STEPS === 'all') counted.push('openSync');
for (const name of counted) {
  const call = fs[name];
  fs[name] = (...args) => (isLast() ? die() : call(...args));
}
if (isMainThread && process.env.COUNT_STEPS) process.on('exit', () => process.stderr.write(`${steps[0]} steps\n`));
