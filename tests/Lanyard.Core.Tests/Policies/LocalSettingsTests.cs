using FsCheck;
using FsCheck.Fluent;
using Lanyard.Core.Policies;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Language;

namespace Lanyard.Core.Tests.Policies;

public sealed class LocalSettingsTests
{
    private const string Twice = """
        policy: twice
        title: Two of a kind
        owner: River
        level: school
        standing: in-force
        sections:
          - title: Answers
            clauses:
              - clause: "1"
                says: Answers take a day; at weekends longer.
                binds: [moderator]
                carried: workflow
                controls:
                  - reply-within: { within: 24h }
                  - reply-within: { within: 48h, weekend: end-of-next-working-day, acknowledgement-counts: false }

        """;

    /// <summary>
    /// Whatever a school tries, in whatever order, and whichever edition comes after: no sentence changes, no setting that the text gives a value
    /// changes, and what does change is marked as local practice.
    /// </summary>
    [Fact]
    public void NoSequenceOfLocalEdits_ChangesALockedSentenceOrSetting()
    {
        Policy[] policies = [.. SeedPolicies.All.Values, PolicyFile.Read(Twice).Policy!];
        var tries =
            from policy in Gen.Elements(policies)
            from edits in Gen.ListOf(Try(policy), 12)
            from later in Gen.Elements(policies)
            select (policy, edits, later);
        Prop.ForAll(
                tries.ToArbitrary(),
                drawn =>
                {
                    var (policy, edits, later) = drawn;
                    var held = new Dictionary<(string, string, string), LocalValue>();
                    foreach (var value in edits)
                    {
                        if (value.Value.Length == 0)
                            held.Remove((value.Clause, value.Control, value.Setting));
                        else if (LocalSettings.Refuse(policy, value) is null)
                            held[(value.Clause, value.Control, value.Setting)] = value;
                        Unchanged(policy, LocalSettings.Over(policy, held.Values));
                    }
                    Unchanged(later, LocalSettings.Over(later, held.Values));
                    // Even what was never asked for a yes, such as a row of an older edition, cannot get in the way.
                    Unchanged(policy, LocalSettings.Over(policy, [.. edits]));
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("1", "reply-within", "within", "1h", "Clause 1 says this itself")]
    [InlineData("1", "reply-within", "nothing", "1h", "no such setting")]
    [InlineData("9", "reply-within", "within", "1h", "no such setting")]
    [InlineData("1", "account-check", "every", "1d", "no such setting")]
    [InlineData("1", "reply-within", "weekend", "nonsense", "Enter one of")]
    [InlineData("1", "reply-within", "weekend", "end-of-next-working-day", null)]
    public void Value_IsRefusedWithASentence(string clause, string control, string setting, string value, string? said)
    {
        var refusal = LocalSettings.Refuse(PolicyFile.Read(Twice).Policy!, new(clause, control, setting, value));

        Assert.Equal(said is null, refusal is null);
        if (said is not null)
            Assert.Contains(said, refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_LandsOnlyWhereTheTextIsSilent_AlsoBesideOneThatSaysFalse()
    {
        var policy = PolicyFile.Read(Twice).Policy!;

        var over = LocalSettings.Over(
            policy,
            [new("1", "reply-within", "weekend", "end-of-next-working-day"), new("1", "reply-within", "acknowledgement-counts", "true")]
        );

        var (silent, speaks) = (over.Clauses.Single().Controls[0], over.Clauses.Single().Controls[1]);
        Assert.Equal(["weekend", "acknowledgement-counts"], silent.LocalSettings);
        Assert.Empty(speaks.LocalSettings);
        Assert.Equal(policy.Clauses.Single().Controls[1].Control, speaks.Control);
    }

    [Fact]
    public void List_IsHeldWithAllOfItsLines()
    {
        var odbst = SeedPolicies.All["odbst"];
        var open = LocalSettings.Open(odbst, []).First(o => o.Setting is { IsList: true, Type.Choices.Count: 0 });
        var value = new LocalValue(open.Clause.Number, open.Kind.Name, open.Setting.Name, " one\n\n two  three ").Tidied;

        Assert.Equal("one\ntwo three", value.Value);
        Assert.Null(LocalSettings.Refuse(odbst, value));
    }

    [Fact]
    public void Open_OffersWhatTheFiveLeaveUnstated_AndNothingThatTheySay()
    {
        foreach (var policy in SeedPolicies.All.Values)
        {
            var open = LocalSettings.Open(policy, []).ToList();
            Assert.All(open, o => Assert.False(LocalSettings.Says(policy, new(o.Clause.Number, o.Kind.Name, o.Setting.Name, "x"))));
            Assert.Equal(
                policy.Controls.SelectMany(b => b.Unstated.Select(u => (b.Clause, b.Control.Kind.Name, u))).ToHashSet(),
                open.Where(o => o.Invited).Select(o => (o.Clause.Number, o.Kind.Name, o.Setting.Name)).ToHashSet()
            );
        }
    }

    private static void Unchanged(Policy written, Policy over)
    {
        Assert.Equal(written with { Sections = [] }, over with { Sections = [] });
        Assert.Equal(written.Clauses.Select(c => (c.Number, c.Says)), over.Clauses.Select(c => (c.Number, c.Says)));
        Assert.Equal(written.Controls.Count(), over.Controls.Count());
        foreach (var (was, now) in written.Controls.Zip(over.Controls))
        {
            Assert.Equal(was.Control.Kind, now.Control.Kind);
            Assert.Empty(now.LocalSettings.Intersect(was.Stated, StringComparer.Ordinal));
            var changed = was.Control.Kind.Settings.Where(s => Value(s, was) != Value(s, now)).Select(s => s.Name);
            Assert.Empty(changed.Except(now.LocalSettings, StringComparer.Ordinal));
        }
    }

    private static string Value(SettingSheet sheet, Bound bound) =>
        sheet.Property.GetValue(bound.Control) switch
        {
            null => "",
            System.Collections.IEnumerable list when sheet.IsList => string.Join('\n', list.Cast<object>().Select(sheet.Type.Write)),
            var value => sheet.Type.Write(value),
        };

    // Half of them aim at settings that the text says itself.
    private static Gen<LocalValue> Try(Policy policy) =>
        from bound in Gen.Elements(policy.Controls.Where(b => b.Control.Kind.Settings.Count > 0).ToArray())
        from sheet in Gen.Elements(bound.Control.Kind.Settings.ToArray())
        from value in sheet.Type.Choices.Count > 0
            ? Gen.Elements(sheet.Type.Choices.Append("").ToArray())
            : Gen.Elements("", "1h", "7d", "2", "2027-03", "the office", "one\ntwo", "0", "-1", "unstated")
        select new LocalValue(bound.Clause, bound.Control.Kind.Name, sheet.Name, value);
}
