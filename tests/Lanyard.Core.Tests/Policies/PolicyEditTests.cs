using FsCheck;
using FsCheck.Fluent;
using Lanyard.Core.Policies;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Tests.Policies;

public sealed class PolicyEditTests
{
    private const string Text = """
        # Our policy. Keep this line.
        policy: our-school
        title: Social media policy
        owner: Our School
        level: school
        standing: in-force
        sections:
          - title: Answering   # two clauses
            clauses:
              - clause: "4.1"
                says: Comments are answered.
                binds: [administrator, moderator] # both
                carried: workflow
                controls:
                  - reply-within:   # the promise
                      within: &promise 48h   # two days
                      acknowledgement-counts: true
                  - account-check: { what: accounts, every: *promise }   # in brackets
                  - guidance-card:
                      moment: answering
              # Between two clauses.
              - clause: "4.2"
                says: >
                  What is written
                  stays written.
                binds:
                  - staff
                carried: record
                controls: [authorised-access, { guidance-card: { moment: answering } }]
              - clause: "4.3"
                says: Nothing keeps this.
                binds: [staff]
                carried: record
                no-control-because: It is a heading.
        """;

    public static TheoryData<string, string> LineBreaks =>
        new() { { "lines end as on Linux", "\n" }, { "lines end as on Windows", "\r\n" } };

    [Theory]
    [MemberData(nameof(LineBreaks))]
    public void Value_IsReplacedBetweenAnchorAndComment(string why, string lineBreak)
    {
        var (text, edited) = Edit(lineBreak, e => e.Set("4.1", "reply-within", "within", "24h"));

        Assert.Equal(text.Replace("&promise 48h ", "&promise 24h ", StringComparison.Ordinal), edited);
        Assert.NotNull(why);
    }

    [Fact]
    public void AliasOfAValue_GivesWayWithoutTouchingItsAnchor()
    {
        var (text, edited) = Edit("\n", e => e.Set("4.1", "account-check", "every", "12h"));

        Assert.Equal(text.Replace("every: *promise }", "every: 12h }", StringComparison.Ordinal), edited);
    }

    [Theory]
    [InlineData(
        "4.1",
        "reply-within",
        "weekend",
        "end-of-next-working-day",
        "acknowledgement-counts: true",
        "acknowledgement-counts: true\n              weekend: end-of-next-working-day"
    )]
    [InlineData("4.1", "account-check", "holidays-included", "true", "every: *promise }", "every: *promise, holidays-included: true }")]
    [InlineData("4.2", "authorised-access", "x", "y", "[authorised-access, ", "[{ authorised-access: { x: y } }, ")]
    public void NewSetting_StandsAfterTheOthers(string clause, string control, string setting, string value, string before, string after)
    {
        var (text, edited) = Edit("\n", e => e.Set(clause, control, setting, value));

        Assert.Equal(Replaced(text, before, after), edited);
    }

    [Theory]
    [InlineData("4.1", "reply-within", "acknowledgement-counts", "              acknowledgement-counts: true\n", "")]
    [InlineData("4.1", "account-check", "what", "{ what: accounts, every", "{ every")]
    [InlineData("4.1", "account-check", "every", "accounts, every: *promise }", "accounts }")]
    public void Setting_IsTakenAwayWithItsLineOrItsComma(string clause, string control, string setting, string before, string after)
    {
        var (text, edited) = Edit("\n", e => e.Unset(clause, control, setting));

        Assert.Equal(Replaced(text, before, after), edited);
    }

    [Theory]
    [InlineData(
        "4.1",
        "              moment: answering\n",
        "              moment: answering\n          - case-lead:\n              first-assessment: true\n"
    )]
    [InlineData("4.2", "moment: answering } }]", "moment: answering } }, { case-lead: { first-assessment: true } }]")]
    [InlineData(
        "4.3",
        "It is a heading.",
        "It is a heading.\n        controls:\n          - case-lead:\n              first-assessment: true"
    )]
    public void NewControl_StandsAfterTheOthers(string clause, string before, string after)
    {
        var (text, edited) = Edit("\n", e => e.Add(clause, "case-lead", ("first-assessment", "true")));

        Assert.Equal(Replaced(text, before, after), edited);
    }

    [Theory]
    [InlineData("4.1", "guidance-card", "          - guidance-card:\n              moment: answering\n", "")]
    [InlineData("4.2", "authorised-access", "[authorised-access, ", "[")]
    [InlineData("4.2", "guidance-card", "authorised-access, { guidance-card: { moment: answering } }]", "authorised-access]")]
    public void Control_IsTakenAwayWithItsSettings(string clause, string control, string before, string after)
    {
        var (text, edited) = Edit("\n", e => e.Remove(clause, control));

        Assert.Equal(Replaced(text, before, after), edited);
    }

    [Theory]
    [InlineData("9.9", "reply-within", "no clause 9.9")]
    [InlineData("4.3", "reply-within", "no controls")]
    [InlineData("4.1", "case-lead", "no control `case-lead`")]
    public void WhatIsNotThere_IsRefusedWithASentence(string clause, string control, string said)
    {
        var outcome = new PolicyEdit(Text, YamlTree.Read(Text).Tree!).Set(clause, control, "within", "1h");

        Assert.Contains(said, Assert.Single(outcome.Refusals).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void ControlBehindAnAnchor_IsLeftToTheAuthor()
    {
        const string Shared =
            "sections:\n  - title: a\n    clauses:\n      - clause: a\n        controls: &all [reply-within]\n      - clause: b\n        controls: *all\n";

        var outcome = new PolicyEdit(Shared, YamlTree.Read(Shared).Tree!).Set("b", "reply-within", "within", "1h");

        Assert.Contains("anchor", Assert.Single(outcome.Refusals).Sentence, StringComparison.Ordinal);
    }

    /// <summary>Any words, in any layout: they read back as they were, and not one character outside of the edit changes.</summary>
    [Fact]
    public void AnyValue_ReadsBack_AndEverythingElseStays()
    {
        var layouts = Gen.Elements(
            ("4.1", "reply-within", "within"),
            ("4.1", "reply-within", "weekend"),
            ("4.1", "account-check", "every"),
            ("4.1", "guidance-card", "moment"),
            ("4.2", "authorised-access", "who"),
            ("4.2", "guidance-card", "moment"),
            ("4.2", "guidance-card", "other")
        );
        var words = ArbMap
            .Default.GeneratorFor<NonNull<string>>()
            .Select(s => s.Get.Replace("\0", "", StringComparison.Ordinal))
            .Where(WellFormed);
        Prop.ForAll(
                layouts.Zip(words).Zip(Gen.Elements("\n", "\r\n")).ToArbitrary(),
                drawn =>
                {
                    var (((clause, control, setting), value), lineBreak) = drawn;
                    var text = Text.ReplaceLineEndings(lineBreak);
                    var edit = new PolicyEdit(text, YamlTree.Read(text).Tree!).Set(clause, control, setting, YamlWords.Write(value)).Value;
                    var edited = edit.Apply(text);

                    Assert.Equal(text[..edit.Start], edited[..edit.Start]);
                    Assert.Equal(text[edit.End..], edited[(edit.Start + edit.New.Length)..]);
                    Assert.Equal(value, Setting(edited, clause, control, setting));
                    Assert.Equal(Others(text, clause, control, setting), Others(edited, clause, control, setting));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static bool WellFormed(string text) => text.IsNormalized(System.Text.NormalizationForm.FormC) || !text.Any(char.IsSurrogate);

    private static (string Text, string Edited) Edit(string lineBreak, Func<PolicyEdit, Outcome<TextEdit>> change)
    {
        var text = Text.ReplaceLineEndings(lineBreak);
        var outcome = change(new(text, YamlTree.Read(text).Tree!));
        Assert.Empty(outcome.Refusals);
        var edited = outcome.Value.Apply(text);
        Assert.Null(YamlTree.Read(edited).Problem);
        return (text, edited);
    }

    private static string Replaced(string text, string before, string after)
    {
        var at = text.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text does not hold: {before}");
        return string.Concat(text.AsSpan(0, at), after, text.AsSpan(at + before.Length));
    }

    private static string? Setting(string text, string clause, string control, string setting) =>
        All(text).SingleOrDefault(s => s.Clause == clause && s.Control == control && s.Setting == setting).Value;

    private static IEnumerable<string> Others(string text, string clause, string control, string setting) =>
        All(text)
            .Where(s => !(s.Clause == clause && s.Control == control && s.Setting == setting))
            .Where(s => setting != "within" || s.Setting != "every")
            .Select(s => $"{s.Clause} {s.Control} {s.Setting} {s.Value}");

    private static IEnumerable<(string Clause, string Control, string Setting, string Value)> All(string text) =>
        from section in ((Listing)((Mapping)YamlTree.Read(text).Tree!)["sections"]!).Items.Cast<Mapping>()
        from clause in ((Listing)section["clauses"]!).Items.Cast<Mapping>()
        from control in (clause["controls"] as Listing)?.Items.OfType<Mapping>() ?? []
        from entry in control.Entries
        from setting in ((Mapping)entry.Value).Entries
        select (((Scalar)clause["clause"]!).Text, entry.Key.Text, setting.Key.Text, ((Scalar)setting.Value).Text);
}
