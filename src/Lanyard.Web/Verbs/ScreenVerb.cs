using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lanyard.Screening;
using Lanyard.Screening.Input;
using Lanyard.Screening.Names;

namespace Lanyard.Web.Verbs;

/// <summary><c>screen [FILE]</c> reads texts and prints what a person should look at, one JSON line a text. It needs no server and no database.</summary>
internal static class ScreenVerb
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make()
    {
        var file = new Argument<FileInfo?>("FILE")
        {
            Description = "CSV with a header, or JSON lines with id and text. Standard input without it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var names = new Option<FileInfo?>("--names") { Description = "Names to look for: one a line, or CSV with name and list." };
        var phase = new Option<Phase>("--phase") { Description = "Whose page it is: primary or secondary. What is grave depends on it." };
        var outgoing = new Option<bool>("--outgoing") { Description = "The texts are about to go out in the school's name." };
        var screen = new Command("screen", "Say what a person should look at in each text.") { file, names, phase, outgoing };
        screen.SetAction(parsed =>
        {
            var (given, listed) = (parsed.GetValue(file), parsed.GetValue(names));
            foreach (var missing in new[] { given, listed }.Where(f => f is { Exists: false }))
            {
                Console.Error.WriteLine($"There is no file {missing}.");
                return 2;
            }
            var options = new ScreenerOptions
            {
                Phase = parsed.GetValue(phase),
                Outgoing = parsed.GetValue(outgoing),
                Names = listed is null ? NameList.Empty : Named(listed),
            };
            using var reader = given is null
                ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8)
                : new StreamReader(given.FullName, Encoding.UTF8);
            using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            try
            {
                Print(new Screener(options), TextRows.Read(reader), output);
                return 0;
            }
            catch (UnreadableInputException refusal)
            {
                output.Flush();
                Console.Error.WriteLine(refusal.Message);
                return 1;
            }
        });
        return screen;
    }

    private static NameList Named(FileInfo file)
    {
        using var reader = new StreamReader(file.FullName, Encoding.UTF8);
        return NameList.Of(NameRows.Read(reader));
    }

    internal static void Print(Screener screener, IEnumerable<TextRow> rows, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Plain);
        var (count, watched, said) = (0, !Console.IsErrorRedirected, Stopwatch.GetTimestamp());
        foreach (var row in rows)
        {
            Line(json, row.Id, screener.Screen(row.Text));
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
            count++;
            if (watched && Stopwatch.GetElapsedTime(said) > TimeSpan.FromSeconds(1))
            {
                Console.Error.Write($"\r{count:N0} texts");
                said = Stopwatch.GetTimestamp();
            }
        }
        if (watched)
            Console.Error.WriteLine($"\r{count:N0} texts");
    }

    private static void Line(Utf8JsonWriter json, string id, IReadOnlyList<Screening.Finding> findings)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("kind", Words.Of(finding.Kind));
            json.WriteString("subkind", finding.Subkind);
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("end", finding.End);
            json.WriteString("severity", Words.Of(finding.Severity));
            json.WriteNumber("confidence", Math.Round(finding.Confidence, 3));
            json.WriteString("reason", finding.Reason);
            json.WriteString("rule", finding.Rule);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>How kinds and severities are written outside the program.</summary>
    private static class Words
    {
        public static string Of(FindingKind kind) =>
            kind == FindingKind.PersonalData ? "personal-data" : kind.ToString().ToLowerInvariant();

        public static string Of(Severity severity) => severity.ToString().ToLowerInvariant();
    }
}
