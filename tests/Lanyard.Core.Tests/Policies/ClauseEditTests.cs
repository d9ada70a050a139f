using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Tests.Policies;

/// <summary>What an author changes in the product, in the five policies, with comments and anchors strewn over them.</summary>
public sealed partial class ClauseEditTests
{
    private static readonly string[] Words =
    [
        "Answers come soon.",
        "A colon: here, and a # there",
        "“Quoted”, 'quoted' and \"quoted\"",
        "* star, & ampersand, - dash, [brackets] and {braces}",
        "yes",
        "12",
        "Ælfwyn’s 学校",
    ];

    [Fact]
    public void EditsOfClauses_KeepCommentsAnchorsAndOrder_AndChangeNothingElse()
    {
        var walks =
            from key in Gen.Elements(SeedPolicies.Texts.Keys.Order(StringComparer.Ordinal).ToArray())
            from strewn in Gen.Choose(0, 10_000)
            from lineBreak in Gen.Elements("\n", "\r\n")
            from edits in Gen.ListOf(Edit(SeedPolicies.All[key]), 4)
            select (key, strewn, lineBreak, edits);
        Prop.ForAll(
                walks.ToArbitrary(),
                walk =>
                {
                    var text = Strewn(SeedPolicies.Texts[walk.key].ReplaceLineEndings(walk.lineBreak), walk.strewn);
                    var said = Told(text);
                    foreach (var (clause, wish) in walk.edits)
                    {
                        var outcome = ClauseEdit.Apply(text, clause, wish);
                        if (!outcome.Ok)
                            continue;
                        var (before, after) = (Read(text), Read(outcome.Value));
                        Assert.Equal(said, Told(outcome.Value));
                        Assert.Equal(before.Select(c => c.Number), after.Select(c => c.Number));
                        Assert.Equal(before.Where(c => c.Number != clause), after.Where(c => c.Number != clause));
                        var (was, now) = (before.Single(c => c.Number == clause), after.Single(c => c.Number == clause));
                        Assert.Equal(Domain.Kernel.Text.Line(wish.Says), now.Says);
                        foreach (var setting in wish.Settings)
                            Assert.Equal(
                                string.Join('|', setting.Values),
                                now.Settings.GetValueOrDefault((setting.Control, setting.Setting)) ?? ""
                            );
                        var touched = wish.Settings.Select(s => (s.Control, s.Setting)).ToHashSet();
                        Assert.Equal(
                            was.Settings.Where(s => !touched.Contains(s.Key)).OrderBy(s => s.Key),
                            now.Settings.Where(s => !touched.Contains(s.Key)).OrderBy(s => s.Key)
                        );
                        Assert.Equal(was.Rest, now.Rest);
                        text = outcome.Value;
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void AnEdit_LeavesEveryOtherLineByteForByte()
    {
        var edits =
            from key in Gen.Elements(SeedPolicies.Texts.Keys.Order(StringComparer.Ordinal).ToArray())
            from strewn in Gen.Choose(0, 10_000)
            from lineBreak in Gen.Elements("\n", "\r\n")
            from edit in Gen.OneOf(Sentence(SeedPolicies.All[key]), OneSetting(SeedPolicies.All[key]))
            select (key, strewn, lineBreak, edit.Clause, edit.Wish);
        Prop.ForAll(
                edits.ToArbitrary(),
                edit =>
                {
                    var before = Strewn(SeedPolicies.Texts[edit.key].ReplaceLineEndings(edit.lineBreak), edit.strewn);
                    var outcome = ClauseEdit.Apply(before, edit.Clause, edit.Wish);
                    if (outcome.Ok)
                        LinesMayDiffer(before, outcome.Value, Touched(before, edit.Clause, edit.Wish));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    /// <summary>Nothing but the touched lines gives way, and nothing but a line takes their place.</summary>
    private static void LinesMayDiffer(string before, string after, (int First, int Last) touched)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var first = 0;
        while (first < Math.Min(old.Length, now.Length) && old[first] == now[first])
            first++;
        var tail = 0;
        while (tail < Math.Min(old.Length, now.Length) - first && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        if (first == old.Length && old.Length == now.Length)
            return;
        // An added line stands behind the last of its control, and a removed one may look like the one that followed it.
        Assert.InRange(first, touched.First, touched.Last + 1);
        Assert.InRange(old.Length - tail - 1, touched.First - 1, touched.Last);
        Assert.InRange(now.Length - tail - first, 0, 2);
    }

    /// <summary>The lines of the sentence, of the setting, or of the control that has no such setting yet; counted from nought.</summary>
    private static (int First, int Last) Touched(string text, string number, ClauseWish wish)
    {
        var clause = ((Listing)((Mapping)YamlTree.Read(text).Tree!)["sections"]!)
            .Items.Cast<Mapping>()
            .SelectMany(s => ((Listing)s["clauses"]!).Items.Cast<Mapping>())
            .First(c => ((Scalar)c["clause"]!).Text == number);
        if (wish.Settings is not [var setting])
            return LinesOf(text, clause.Entries.First(e => e.Key.Text == "says"));
        var item = ((Listing)clause["controls"]!).Items.First(i => Called(i) == setting.Control);
        return
            item is Mapping { Entries: [{ Value: Mapping settings }] }
            && settings.Entries.FirstOrDefault(e => e.Key.Text == setting.Setting) is { } entry
            ? LinesOf(text, entry)
            : (LineAt(text, item.Place.Start), LineAt(text, LastOf(text, item)));
    }

    private static (int First, int Last) LinesOf(string text, Entry entry) =>
        (LineAt(text, entry.Key.Place.Start), LineAt(text, LastOf(text, entry.Value)));

    private static string? Called(Node control) =>
        control switch
        {
            Scalar bare => bare.Text,
            Mapping { Entries: [var only] } => only.Key.Text,
            _ => null,
        };

    private static int LastOf(string text, Node node) =>
        node.Place.Start + text[node.Place.Start..Math.Min(node.Place.End, text.Length)].TrimEnd().Length;

    private static int LineAt(string text, int at) => text.AsSpan(0, Math.Min(at, text.Length)).Count('\n');

    private static Gen<(string Clause, ClauseWish Wish)> Sentence(Policy policy) =>
        from clause in Gen.Elements(policy.Clauses.ToArray())
        from says in Gen.Elements(Words)
        select (clause.Number, new ClauseWish(says, []));

    private static Gen<(string Clause, ClauseWish Wish)> OneSetting(Policy policy) =>
        from clause in Gen.Elements(policy.Clauses.Where(c => c.Controls.Any(b => b.Control.Kind.Settings.Count > 0)).ToArray())
        from setting in Setting(clause)
        select (clause.Number, new ClauseWish(clause.Says, [setting]));

    [Fact]
    public void Setting_ChangedAlone_LeavesASentenceOverSeveralLinesAsItIs()
    {
        const string Text = """
            policy: river
            sections:
              - title: Tone
                clauses:
                  - clause: "1"
                    says: >
                      Messages are answered
                      within two days.
                    controls:
                      - reply-within: { within: 48h } # two days

            """;

        var outcome = ClauseEdit.Apply(
            Text,
            "1",
            new("Messages are answered within two days.", [new("reply-within", "within", false, ["24h"])])
        );

        Assert.Equal(Text.Replace("48h", "24h", StringComparison.Ordinal), outcome.Value);
    }

    [Theory]
    [InlineData("", "Enter what the clause says")]
    [InlineData("   ", "Enter what the clause says")]
    public void Clause_WithoutWords_IsRefused(string says, string sentence)
    {
        var refused = ClauseEdit.Apply(SeedPolicies.Texts["odbst"], "4.1.s2", new(says, []));

        Assert.Contains(sentence, Assert.Single(refused.Refusals).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Clause_ThatIsNotThere_IsRefused() =>
        Assert.Contains(
            "no clause 9.9",
            Assert.Single(ClauseEdit.Apply(SeedPolicies.Texts["odbst"], "9.9", new("Words.", [])).Refusals).Sentence,
            StringComparison.Ordinal
        );

    private static Gen<(string Clause, ClauseWish Wish)> Edit(Policy policy) =>
        from clause in Gen.Elements(policy.Clauses.ToArray())
        from says in Gen.Elements(Words)
        from settings in clause.Controls.Any(b => b.Control.Kind.Settings.Count > 0)
            ? Gen.ListOf(Setting(clause), 2).Select(l => l.ToArray())
            : Gen.Constant(Array.Empty<SettingWish>())
        select (clause.Number, new ClauseWish(says, [.. settings.DistinctBy(s => (s.Control, s.Setting))]));

    private static Gen<SettingWish> Setting(Clause clause) =>
        from bound in Gen.Elements(clause.Controls.Where(b => b.Control.Kind.Settings.Count > 0).ToArray())
        from sheet in Gen.Elements(bound.Control.Kind.Settings.ToArray())
        from values in Gen.Elements<string[]>(["24h"], ["true"], Words[2..3], Words[3..4], sheet.IsList ? Words : ["x"])
        select new SettingWish(bound.Control.Kind.Name, sheet.Name, sheet.IsList, values);

    /// <summary>Comments on lines of their own and behind values, and anchors before sentences, wherever the die falls.</summary>
    private static string Strewn(string text, int seed)
    {
        var die = new Random(seed);
        var lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split(lineBreak).ToList();
        for (var at = lines.Count - 1; at > 0; at--)
        {
            var says = SaysLine().Match(lines[at]);
            var fall = die.Next(12);
            if (says.Success && fall < 2)
                lines[at] = $"{says.Groups["before"].Value}&a{at} {says.Groups["words"].Value}";
            else if (says.Success && fall < 4)
                lines[at] += $"   # beside {at}";
            else if (Clause().IsMatch(lines[at]) && fall < 4)
                lines.Insert(at, $"      # above {at}: keep me");
        }
        return string.Join(lineBreak, lines);
    }

    private static List<string> Told(string text) => [.. Kept().Matches(text).Select(m => m.Value)];

    private static List<Told_> Read(string text) =>
        [
            .. from section in ((Listing)((Mapping)YamlTree.Read(text).Tree!)["sections"]!).Items.Cast<Mapping>()
            from clause in ((Listing)section["clauses"]!).Items.Cast<Mapping>()
            select new Told_(
                ((Scalar)clause["clause"]!).Text,
                ((Scalar)clause["says"]!).Text,
                Settings(clause),
                string.Join(' ', clause.Entries.Where(e => e.Key.Text is not ("says" or "controls")).Select(e => Flat(e.Value)))
            ),
        ];

    private static Dictionary<(string, string), string> Settings(Mapping clause)
    {
        var found = new Dictionary<(string, string), string>();
        foreach (var control in (clause["controls"] as Listing)?.Items.OfType<Mapping>() ?? [])
        foreach (var setting in (control.Entries[0].Value as Mapping)?.Entries ?? [])
            found[(control.Entries[0].Key.Text, setting.Key.Text)] = setting.Value is Listing list
                ? string.Join('|', list.Items.Cast<Scalar>().Select(i => i.Text))
                : Flat(setting.Value);
        return found;
    }

    private static string Flat(Node node) =>
        node switch
        {
            Scalar scalar => scalar.Text,
            Listing list => $"[{string.Join(',', list.Items.Select(Flat))}]",
            Mapping mapping => $"{{{string.Join(',', mapping.Entries.Select(e => $"{e.Key.Text}:{Flat(e.Value)}"))}}}",
            _ => "",
        };

    private sealed record Told_(string Number, string Says, Dictionary<(string Control, string Setting), string> Settings, string Rest)
    {
        public bool Equals(Told_? other) =>
            other is not null
            && (Number, Says, Rest) == (other.Number, other.Says, other.Rest)
            && Settings.OrderBy(s => s.Key).SequenceEqual(other.Settings.OrderBy(s => s.Key));

        public override int GetHashCode() => Number.GetHashCode(StringComparison.Ordinal);
    }

    [GeneratedRegex("""^(?<before>\s+says: )(?<words>[^"'>|&*].*)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaysLine();

    [GeneratedRegex("""^      - clause: """, RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex(
        """(# (above|beside) \d+(: keep me)?)|(&a\d+ )|(^# .*$)""",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline,
        1000
    )]
    private static partial Regex Kept();
}
