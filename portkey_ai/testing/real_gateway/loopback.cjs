'use strict';
// Preloaded into the gateway (`node --require`). The published gateway has no option for its address and would listen
// on every interface; without a custom host it would call the provider's public API. With this file it
//   - listens on 127.0.0.1 alone and writes the port it got to $GATEWAY_PORT_FILE,
//   - cannot connect to anything but this machine, unless $GATEWAY_ALLOW_NETWORK is set,
//   - ends when its standard input does, that is with the process that started it.
const fs = require('node:fs');
const net = require('node:net');

const THIS_MACHINE = ['127.0.0.1', '::1', 'localhost'];

const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (wanted, ...rest) {
  const port = wanted !== null && typeof wanted === 'object' ? wanted.port : Number(wanted);
  const whenListening = rest.find((argument) => typeof argument === 'function');
  this.once('listening', () => {
    const file = process.env.GATEWAY_PORT_FILE;
    fs.writeFileSync(`${file}.new`, String(this.address().port));
    fs.renameSync(`${file}.new`, file);
  });
  return listen.call(this, { port, host: '127.0.0.1' }, whenListening);
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  let target = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (target === null || typeof target !== 'object') target = { port: target, host: args[1] };
  const host = String(target.host || 'localhost').replace(/[[\]]/g, '');
  if (process.env.GATEWAY_ALLOW_NETWORK || target.path || THIS_MACHINE.includes(host)) return connect.apply(this, args);
  const refusal = new Error(`${host}:${target.port} is not this machine (RealGateway: allow_network)`);
  refusal.code = 'ECONNREFUSED';
  process.nextTick(() => this.destroy(refusal));
  return this;
};

process.stdin.resume().on('end', () => process.exit(0)).on('error', () => process.exit(0));
