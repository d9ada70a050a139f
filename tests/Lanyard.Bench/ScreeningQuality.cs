using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lanyard.Screening;
using Lanyard.Screening.Input;

namespace Lanyard.Bench;

/// <summary>How well screening finds what public test sets say is there, with what a sample of that size can tell; and where it fails.</summary>
internal static class ScreeningQuality
{
    private static readonly Screener Screener = new();

    private static readonly Dictionary<string, string> PersonalTypes = new(StringComparer.Ordinal)
    {
        ["UK_PHONE_NUMBER"] = "phone",
        ["STREET_ADDRESS"] = "address",
        ["CREDIT_CARD"] = "card",
        ["EMAIL_ADDRESS"] = "email",
        ["UK_POSTCODE"] = "postcode",
        ["IBAN_CODE"] = "iban",
        ["IP_ADDRESS"] = "ip-address",
    };

    public static IEnumerable<string> Run(string data) =>
        [.. HateCheck(data), .. Sets(data), .. Personal(data), .. Disguised(data), .. Ordinary()];

    private static bool Has(string text, FindingKind kind) => Screener.Screen(text).Any(f => f.Kind == kind);

    private static IEnumerable<string> HateCheck(string data)
    {
        if (Rows(data, "abuse/hatecheck.csv") is not { Count: > 0 } rows)
            yield break;
        yield return "HateCheck: share judged rightly, any finding of abuse counted as hateful";
        var judged = rows.Select(r =>
                (
                    Name: r["functionality"],
                    Hateful: r["label_gold"] is "hateful",
                    Right: Has(r["text"], FindingKind.Abuse) == r["label_gold"] is "hateful"
                )
            )
            .ToList();
        foreach (var group in judged.GroupBy(j => j.Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            yield return "  " + Share(group.Key, group.Count(j => j.Right), group.Count());
        var (hateful, other) = (judged.Where(j => j.Hateful).ToList(), judged.Where(j => !j.Hateful).ToList());
        yield return "  " + Share("hateful", hateful.Count(j => j.Right), hateful.Count);
        yield return "  " + Share("not hateful", other.Count(j => j.Right), other.Count);
        yield return Invariant(
            $"  {"mean of the two", -26}{((double)hateful.Count(j => j.Right) / hateful.Count + (double)other.Count(j => j.Right) / other.Count) / 2, 8:P1}"
        );
    }

    private static IEnumerable<string> Sets(string data)
    {
        yield return "Kinds, on public sets whose share of abuse or spam is far above a school page's";
        (string File, FindingKind Kind)[] sets =
        [
            ("abuse/davidson.csv", FindingKind.Abuse),
            ("abuse/olid.csv", FindingKind.Abuse),
            ("abuse/convabuse.csv", FindingKind.Abuse),
            ("abuse/surge_toxicity.csv", FindingKind.Abuse),
            ("abuse/hatemojicheck.csv", FindingKind.Abuse),
            ("abuse/openai_moderation.csv", FindingKind.Abuse),
            ("abuse/edos.csv", FindingKind.Abuse),
            ("spam/sms_spam.csv", FindingKind.Spam),
            ("spam/youtube_spam.csv", FindingKind.Spam),
        ];
        foreach (var (file, kind) in sets)
        {
            var tally = new Tally();
            foreach (var row in Rows(data, file))
                tally.Count(Has(row["text"], kind), row["label"] is "1" or "1.0");
            if (tally.Total > 0)
                yield return "  " + tally.Line(Path.GetFileNameWithoutExtension(file));
        }
    }

    private static IEnumerable<string> Personal(string data)
    {
        var file = Path.Combine(data, "pii/uk_pii_derived.jsonl");
        if (!File.Exists(file))
            yield break;
        yield return "Personal data by type (overlapping spans)";
        var tallies = PersonalTypes.Values.ToDictionary(t => t, _ => new Tally(), StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var gold = json
                .RootElement.GetProperty("spans")
                .EnumerateArray()
                .Where(s => PersonalTypes.ContainsKey(s.GetProperty("type").GetString()!))
                .Select(s =>
                    (
                        Type: PersonalTypes[s.GetProperty("type").GetString()!],
                        Start: s.GetProperty("start").GetInt32(),
                        End: s.GetProperty("end").GetInt32()
                    )
                )
                .ToList();
            var found = Screener.Screen(text).Where(f => f.Kind == FindingKind.PersonalData && tallies.ContainsKey(f.Subkind)).ToList();
            foreach (var one in found)
                tallies[one.Subkind]
                    .Count(
                        true,
                        gold.Exists(g =>
                            string.Equals(g.Type, one.Subkind, StringComparison.Ordinal) && g.Start < one.End && one.Start < g.End
                        )
                    );
            foreach (
                var missed in gold.Where(g =>
                    !found.Exists(f => string.Equals(g.Type, f.Subkind, StringComparison.Ordinal) && g.Start < f.End && f.Start < g.End)
                )
            )
                tallies[missed.Type].Count(false, true);
        }
        foreach (var (type, tally) in tallies)
            yield return "  " + tally.Line(type);
    }

    private static readonly (string Name, Func<string, string> Write)[] Ways =
    [
        ("as it is", w => w),
        ("dots", w => string.Join('.', w.AsEnumerable())),
        ("spaces", w => string.Join(' ', w.AsEnumerable())),
        ("hyphens", w => string.Join('-', w.AsEnumerable())),
        ("digits", w => w.Replace('a', '4').Replace('e', '3').Replace('i', '1').Replace('o', '0')),
        ("signs", w => w.Replace('a', '@').Replace('s', '$').Replace('i', '!')),
        ("look-alikes", w => w.Replace('a', 'а').Replace('e', 'е').Replace('o', 'о').Replace('c', 'с').Replace('i', 'і')),
        ("invisible joiners", w => string.Join('\u200B', w.AsEnumerable())),
        ("marks", w => string.Concat(w.Select(c => c + "\u0336"))),
        ("repeats", w => w[..1] + new string(w[1], 3) + w[2..]),
        ("one star", w => w[..1] + "*" + w[2..]),
        ("stars", w => w[..1] + new string('*', w.Length - 2) + w[^1..]),
        ("backwards", w => new([.. w.Reverse()])),
        ("two lines", w => w[..2] + "\n" + w[2..]),
        ("two letters swapped", w => w.Length > 3 ? $"{w[0]}{w[2]}{w[1]}{w[3..]}" : w),
        ("a picture for a letter", w => w[..1] + "💩" + w[2..]),
        ("circled", w => string.Concat(w.Select(c => char.ConvertFromUtf32(0x24D0 + c - 'a')))),
    ];

    private static IEnumerable<string> Disguised(string data)
    {
        yield return "Disguises: share found";
        string[] words =
        [
            "fuck",
            "shit",
            "cunt",
            "bitch",
            "wanker",
            "bastard",
            "arsehole",
            "dickhead",
            "twat",
            "slut",
            "whore",
            "bollocks",
            "prick",
            "pussy",
            "fucking",
            "motherfucker",
        ];
        foreach (var (name, write) in Ways)
            yield return "  " + Share(name, words.Count(w => Has($"you are a {write(w)} mate", FindingKind.Abuse)), words.Length);
        if (Rows(data, "lexicons/scunthorpe_benign.csv") is { Count: > 0 } traps)
            yield return "  " + Share("innocent traps flagged", traps.Count(t => Has(t["text"], FindingKind.Abuse)), traps.Count);
        foreach (var line in Baselines(words))
            yield return line;
    }

    private static IEnumerable<string> Ordinary()
    {
        yield return "False alarms on ordinary school comments";
        var alarmed = OrdinaryComments.All.Count(c => Screener.Screen(c).Any(f => f.Severity > Severity.Low));
        var any = OrdinaryComments.All.Count(c => Screener.Screen(c).Count > 0);
        yield return "  " + Share("any finding", any, OrdinaryComments.All.Length);
        yield return "  " + Share("above low severity", alarmed, OrdinaryComments.All.Length);
    }

    // What anybody can take from npm, asked the same, where Node has it.
    private static string[] Baselines(string[] words)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "screening-baselines.mjs");
        var start = new ProcessStartInfo("node", [script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var texts = Ways.SelectMany(w => words.Select(x => $"you are a {w.Write(x)} mate")).ToArray();
        string output;
        try
        {
            using var node = Process.Start(start)!;
            node.StandardInput.Write(JsonSerializer.Serialize(new { disguised = texts, ordinary = OrdinaryComments.OfLength(120, 2_000) }));
            node.StandardInput.Close();
            output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            output = "  baselines from npm: Node is not here";
        }
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private sealed class Tally
    {
        private int _hit,
            _false,
            _missed,
            _clean;

        public int Total => _hit + _false + _missed + _clean;

        public void Count(bool found, bool there) =>
            _ = (found, there) switch
            {
                (true, true) => _hit++,
                (true, false) => _false++,
                (false, true) => _missed++,
                _ => _clean++,
            };

        public string Line(string name) =>
            Invariant(
                $"{name, -26} precision {Of(_hit, _hit + _false)}  recall {Of(_hit, _hit + _missed)}  F1 {2.0 * _hit / Math.Max(1, (2 * _hit) + _false + _missed):0.000}"
            );
    }

    private static string Share(string name, int right, int all) => Invariant($"{name, -26}{Of(right, all)} of {all}");

    // Wilson's interval of 95 %.
    private static string Of(int right, int all)
    {
        if (all == 0)
            return "   none";
        var (p, z) = ((double)right / all, 1.96);
        var middle = (p + (z * z / (2 * all))) / (1 + (z * z / all));
        var half = z * Math.Sqrt((p * (1 - p) / all) + (z * z / (4.0 * all * all))) / (1 + (z * z / all));
        return Invariant($"{100 * p, 6:0.0} % ({100 * (middle - half):0.0} to {100 * (middle + half):0.0})");
    }

    private static List<Dictionary<string, string>> Rows(string data, string file)
    {
        var path = Path.Combine(data, file);
        if (!File.Exists(path))
            return [];
        using var reader = new StreamReader(path);
        var csv = new Csv(reader);
        var header = csv.Next()!;
        var rows = new List<Dictionary<string, string>>();
        while (csv.Next() is { } fields)
        {
            if (fields.Count == header.Count)
                rows.Add(header.Zip(fields).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
        }
        return rows;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
