using Lanyard.Bench;
using Lanyard.Testing;

// ./bench [--json] [--seconds N] [start-up] [pages] [ledger]: all three unless some are named.
var json = args.Contains("--json");
var at = Array.IndexOf(args, "--seconds");
var seconds = at >= 0 ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : 5;
string[] all = ["start-up", "pages", "ledger"];
var wanted = all.Where(args.Contains).ToArray() is { Length: > 0 } some ? some : all;

var figures = new Figures(json);
var time = TimeSpan.FromSeconds(seconds);
if (!json)
    Console.WriteLine(
        $"{Environment.ProcessorCount} processors, {seconds} s a line after a warm-up. The client, the server and the database share the machine."
    );
await using var server = await TestServer.StartAsync("bench");
if (wanted.Contains("start-up"))
    await StartUpBench.RunAsync(figures, 18_089);
if (wanted.Contains("ledger"))
    await LedgerBench.RunAsync(figures, server, time);
if (wanted.Contains("pages"))
    await PagesBench.RunAsync(figures, server, time);
figures.Close();
