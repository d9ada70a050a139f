using Lanyard.Bench;
using Lanyard.Testing;

// ./bench [--json] [--seconds N] [start-up] [pages] [ledger] [rulings] [standing [--large]] [sign-off] [import [--policies FOLDER]] [screening [--data FOLDER]]: all unless some are named.
var json = args.Contains("--json");
var at = Array.IndexOf(args, "--seconds");
var seconds = at >= 0 ? int.Parse(args[at + 1], System.Globalization.CultureInfo.InvariantCulture) : 5;
string[] all = ["start-up", "pages", "ledger", "rulings", "import", "standing", "sign-off", "screening"];
var wanted = all.Where(args.Contains).ToArray() is { Length: > 0 } some ? some : all;

var figures = new Figures(json);
var time = TimeSpan.FromSeconds(seconds);
if (!json)
    Console.WriteLine(
        $"{Environment.ProcessorCount} processors, {seconds} s a line after a warm-up. The client, the server and the database share the machine."
    );
if (wanted.Contains("import"))
{
    var policies = Array.IndexOf(args, "--policies");
    ImportBench.Run(policies >= 0 ? args[policies + 1] : Environment.GetEnvironmentVariable(ImportBench.Variable), json);
    // It needs no server, and nobody who asks for it alone should wait for one.
    if (wanted is ["import"])
        return;
}
if (wanted.Contains("rulings"))
{
    RulingsBench.Run(figures, time);
    if (wanted is ["rulings"])
    {
        figures.Close();
        return;
    }
}
if (wanted.Contains("screening"))
{
    var data = Array.IndexOf(args, "--data");
    ScreeningBench.Run(json, time, data >= 0 ? args[data + 1] : null);
    if (wanted is ["screening"])
        return;
}
await using var server = await TestServer.StartAsync("bench");
if (wanted.Contains("start-up"))
    await StartUpBench.RunAsync(figures, 18_089);
if (wanted.Contains("ledger"))
    await LedgerBench.RunAsync(figures, server, time);
if (wanted.Contains("pages"))
    await PagesBench.RunAsync(figures, server, time);
if (wanted.Contains("standing"))
    await StandingBench.RunAsync(figures, server, time, args.Contains("--large") ? [100_000, 1_000_000, 10_000_000] : [100_000, 1_000_000]);
if (wanted.Contains("sign-off"))
    await SignOffBench.RunAsync(figures, server, time);
figures.Close();
