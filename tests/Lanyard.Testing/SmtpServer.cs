using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lanyard.Testing;

/// <summary>A real mail server in a process of its own: tests/smtp-server.mjs, which says what it does with which address.</summary>
public sealed class SmtpServer : IDisposable
{
    private readonly Process _node;

    private SmtpServer(Process node, int port) => (_node, Port) = (node, port);

    public int Port { get; }

    public static async Task<SmtpServer> StartAsync()
    {
        var node = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(Root(AppContext.BaseDirectory), "tests", "smtp-server.mjs")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var first = await ReadAsync(node);
        return new(node, first.GetProperty("port").GetInt32());
    }

    /// <summary>The next letter that it took in.</summary>
    public async Task<ReceivedMail> ReceiveAsync()
    {
        var line = await ReadAsync(_node);
        return new(
            line.GetProperty("from").GetString()!,
            [.. line.GetProperty("to").EnumerateArray().Select(t => t.GetString()!)],
            line.GetProperty("user").GetString(),
            line.GetProperty("raw").GetString()!
        );
    }

    public void Dispose()
    {
        _node.Kill();
        _node.Dispose();
    }

    private static async Task<JsonElement> ReadAsync(Process node)
    {
        using var enough = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var line = await node.StandardOutput.ReadLineAsync(enough.Token);
        return JsonElement.Parse(
            line ?? throw new InvalidOperationException("The mail server has ended: is smtp-server installed (npm ci)?")
        );
    }

    private static string Root(string from) =>
        File.Exists(Path.Combine(from, "Lanyard.slnx")) ? from : Root(Path.GetDirectoryName(from.TrimEnd(Path.DirectorySeparatorChar))!);
}

/// <summary>A letter as it came over the wire.</summary>
public sealed partial record ReceivedMail(string From, IReadOnlyList<string> To, string? User, string Raw)
{
    /// <summary>The headers in order, unfolded, with encoded words read (RFC 2047).</summary>
    public IReadOnlyList<(string Name, string Value)> Headers =>
        [
            .. Folded()
                .Replace(Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)], " ")
                .Split("\r\n")
                .Select(l => l.Split(": ", 2))
                .Select(l => (l[0], Decode(l[1]))),
        ];

    public string Header(string name) => Headers.Single(h => string.Equals(h.Name, name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The text, read back from quoted-printable.</summary>
    public string Body
    {
        get
        {
            var body = Raw[(Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].Replace("=\r\n", "", StringComparison.Ordinal);
            return Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(Octet().Replace(body, Character))).ReplaceLineEndings("\n");
        }
    }

    private static string Decode(string value) =>
        Word()
            .Replace(
                Between().Replace(value, ""),
                m =>
                    Encoding.UTF8.GetString(
                        m.Groups["way"].Value is "B" or "b"
                            ? Convert.FromBase64String(m.Groups["text"].Value)
                            : Encoding.Latin1.GetBytes(Octet().Replace(m.Groups["text"].Value.Replace('_', ' '), Character))
                    )
            );

    private static string Character(Match octet) => ((char)Convert.ToInt32(octet.Groups["octet"].Value, 16)).ToString();

    [GeneratedRegex("\r\n[ \t]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Folded();

    [GeneratedRegex(@"=\?utf-8\?(?<way>[BbQq])\?(?<text>[^?]*)\?=", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    // White space between two encoded words is not part of the text.
    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Between();

    [GeneratedRegex("=(?<octet>[0-9A-Fa-f]{2})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Octet();
}
