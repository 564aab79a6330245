// Checks each room against its own tsconfig.json, so that Node and DOM names fail to compile where the room lacks them.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const hasSource = (folder) => readdirSync(folder, { recursive: true }).some((name) => name.endsWith('.ts'));

const projects = ['tsconfig.json'];
for (const folder of ['src', 'test']) {
  for (const room of readdirSync(folder)) {
    const config = `${folder}/${room}/tsconfig.json`;
    if (existsSync(config) && hasSource(`${folder}/${room}`)) projects.push(config);
  }
}

const check = (project) =>
  new Promise((resolve) => {
    const tsc = spawn(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project], {
      stdio: 'inherit',
    });
    tsc.on('close', (code) => resolve(code === 0));
  });

const wanted = process.argv.slice(2);
let passed = true;
for (const project of projects) {
  if (wanted.length > 0 && !wanted.some((room) => project.includes(room))) continue;
  if (!(await check(project))) {
    console.error(`types: ${project} does not compile`);
    passed = false;
  }
}
process.exit(passed ? 0 : 1);
