// A real mail server for tests. It writes one line of JSON per thing that happens: its port, then every letter it took.
// What a recipient's address begins with says what befalls the letter:
//   full@     452 the first time, taken after that          unknown@  550 no such mailbox
//   dropped@  the line goes dead once the letter was read     slow@     the first time there is never an answer
import { SMTPServer } from "smtp-server";

const seen = new Set();
const say = (what) => process.stdout.write(JSON.stringify(what) + "\n");
const failure = (code, message) => Object.assign(new Error(message), { responseCode: code });

const server = new SMTPServer({
  authOptional: true,
  allowInsecureAuth: true,
  disabledCommands: ["STARTTLS"],
  logger: false,
  onAuth(auth, session, done) {
    if (auth.username === "lanyard" && auth.password === "p@ss word") return done(null, { user: auth.username });
    session.loginFailed = true;
    done(failure(535, "5.7.8 Authentication failed"));
  },
  onMailFrom(address, session, done) {
    done(session.loginFailed ? failure(530, "5.7.0 Authentication required") : null);
  },
  onRcptTo(address, session, done) {
    const to = address.address;
    if (to.startsWith("unknown@")) return done(failure(550, `5.1.1 <${to}>: no such mailbox`));
    if (to.startsWith("full@") && !seen.has(to)) {
      seen.add(to);
      return done(failure(452, "4.2.2 Mailbox full"));
    }
    done();
  },
  onData(stream, session, done) {
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const to = session.envelope.rcptTo.map((r) => r.address);
      say({ from: session.envelope.mailFrom.address, to, user: session.user ?? null, raw: Buffer.concat(chunks).toString("latin1") });
      if (to[0].startsWith("dropped@") && !seen.has(to[0])) {
        seen.add(to[0]);
        for (const connection of server.connections) connection._socket.destroy();
        return;
      }
      if (to[0].startsWith("slow@") && !seen.has(to[0])) return seen.add(to[0]);
      done();
    });
  },
});
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => say({ port: server.server.address().port }));
process.stdin.on("end", () => process.exit(0)).resume();
