import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Having used the processor for less than a tenth of a second in so many milliseconds, the server is idle. */
const QUIET = 10_000;

/**
 * The memory of a language server that has a folder as its corpus and nothing to do, in bytes; `null` where the system
 * does not tell. The server is the one that ships: `dist/server.js`.
 */
export async function idleServerMemory(folder, cache) {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], {
    env: { ...process.env, COPYDESK_CACHE: cache },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  onMessages(server.stdout, (message) => {
    if (message.id !== undefined && message.method) send({ id: message.id, result: null });
    if (message.id === 1 && !message.method) send({ method: 'initialized', params: {} });
  });
  const params = { processId: process.pid, rootUri: null, initializationOptions: { corpusFolders: [folder] } };
  send({ id: 1, method: 'initialize', params: { ...params, capabilities: {} } });
  const memory = await memoryWhenIdle(server.pid);
  server.kill();
  return memory;
}

function onMessages(stream, handle) {
  let received = Buffer.alloc(0);
  stream.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const head = received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(received.toString('latin1', 0, Math.max(0, head)))?.[1]);
      if (head < 0 || received.length < head + 4 + length) return;
      handle(JSON.parse(received.toString('utf8', head + 4, head + 4 + length)));
      received = received.subarray(head + 4 + length);
    }
  });
}

async function memoryWhenIdle(pid) {
  try {
    for (let used = -1, before = -100; used - before > 10; ) {
      before = used;
      await new Promise((later) => setTimeout(later, QUIET));
      used = ticksOf(pid);
    }
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024;
  } catch {
    return null;
  }
}

/** Hundredths of a second of processor time. */
function ticksOf(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return Number(user) + Number(system);
}
