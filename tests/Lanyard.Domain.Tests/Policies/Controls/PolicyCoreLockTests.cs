using Lanyard.Domain.Policies;
using Lanyard.Domain.Policies.Controls;
using Lanyard.Domain.Policies.Questions;

namespace Lanyard.Domain.Tests.Policies.Controls;

public sealed class PolicyCoreLockTests
{
    private static readonly PolicyCoreLock Wording = new() { Mandatory = true, CoreText = TextLock.Locked };
    private static readonly PolicyCoreLock Fields = new() { EditableFields = ["school-contact"], SchoolBranding = false };

    [Theory]
    [InlineData(TextPart.Wording, null, Verdict.Refuse)]
    [InlineData(TextPart.NameOrBranding, null, Verdict.Refuse)]
    [InlineData(TextPart.Field, "school-contact", Verdict.Allow)]
    [InlineData(TextPart.Field, "School-Contact", Verdict.Refuse)]
    [InlineData(TextPart.Field, "title", Verdict.Refuse)]
    [InlineData(TextPart.Field, null, Verdict.Refuse)]
    public void SchoolChangesSomething_OnlyTheLocalFieldIsOpen(TextPart part, string? field, Verdict expected)
    {
        var asked = new TextChangeAsked { Part = part, Field = field };

        var said = new[] { Wording.RuleOn(asked), Fields.RuleOn(asked) }.OfType<Saying>().Max(s => s.Verdict);

        Assert.Equal(expected, said);
    }

    [Fact]
    public void PolicyThatLocksNothing_SaysNothing()
    {
        Assert.Null(new PolicyCoreLock().RuleOn(new TextChangeAsked { Part = TextPart.Wording }));
        Assert.Null(new PolicyCoreLock().RuleOn(new TextChangeAsked { Part = TextPart.Field, Field = "title" }));
    }

    [Fact]
    public void LockedText_IsKept_AndSaysHowOftenItWasDefended()
    {
        var tried = Given.Prove(
            Wording,
            null,
            ("LockedTextDefended", new Tally(2, new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero)))
        );

        Assert.Equal((Standing.Kept, true), (tried.Standing, tried.Because.EndsWith("all refused: 2.", StringComparison.Ordinal)));
    }

    [Fact]
    public void EmptyLocalField_IsSaidAndBreaksNothing()
    {
        var proof = Given.Prove(Fields);

        Assert.Equal((Standing.Kept, "Not filled at this school: school contact."), (proof.Standing, proof.Next));
    }
}
