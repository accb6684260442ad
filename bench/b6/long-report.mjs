import { createServer } from 'node:http';

/** Ten fields a line, as in B8; made up. */
const line = (at) =>
  `<W><EmployeeNumber>${1000 + (at % 10_000)}</EmployeeNumber><EmployeeName>Persoon ${at % 10_000}</EmployeeName>` +
  `<Department>Afdeling ${at % 40}</Department><Year>2026</Year><Period>${1 + (at % 12)}</Period><Run>${1 + (at % 12)}</Run>` +
  `<Code>${1000 + (at % 60)}</Code><Text>Component ${at % 60}</Text><Hours>${at % 40},25</Hours><Amount>${at % 5000},${10 + (at % 90)}</Amount></W>`;

/**
 * Stands before a simulator and lets everything through, but for the content of a report: that is a list of so many rows.
 * `line` is the simulator's own with this address in it.
 */
export async function withLongReport(simulator, rows) {
  const content = `<R>${Array.from({ length: rows }, (_, at) => line(at)).join('')}</R>`.replaceAll('<', '&lt;');
  const forward = async (request, response) => {
    try {
      const parts = [];
      for await (const part of request) parts.push(part);
      const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
      const answer = await fetch(new URL(request.url, simulator.access.url), {
        method: request.method,
        headers: { ...headers, 'accept-encoding': 'identity' },
        ...(parts.length > 0 && { body: Buffer.concat(parts) }),
      });
      // There at the first question: how long a server takes to make it is no matter of ours.
      const text = (await answer.text()).replace(
        /<Status>[^<]*<\/Status>(?:<Content>[^<]*<\/Content>)?/,
        () => `<Status>Success</Status><Content>${content}</Content>`,
      );
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/xml' });
      response.end(text);
    } catch {
      response.destroy();
    }
  };
  const server = createServer((request, response) => void forward(request, response));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const own = new URL(simulator.access.url);
  own.port = String(server.address().port);
  return {
    line: JSON.stringify({ ...simulator.access, url: own.href.replace(/\/$/, '') }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
