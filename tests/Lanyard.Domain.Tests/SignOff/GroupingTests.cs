using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies;
using Lanyard.Domain.Schools;
using Lanyard.Domain.SignOff;

namespace Lanyard.Domain.Tests.SignOff;

public sealed class GroupingTests
{
    private static Round Round(RoundState state = RoundState.Open) =>
        new()
        {
            Trust = default,
            Id = default,
            Policy = default,
            Edition = default,
            Audiences = [Audience.Staff, Audience.Pupils],
            BeganOn = Sample.Today,
            Due = Sample.Today.AddDays(28),
            JoinerDays = 14,
            AsksQuestions = false,
            State = state,
            CreatedAt = default,
            ToAsk = 0,
        };

    public static TheoryData<string, Audience?, string, int?, string?> Groups =>
        new()
        {
            { "a class", Audience.Pupils, "Oak class", 28, null },
            { "one pupil", Audience.Pupils, "Room 3", 1, null },
            { "nobody in it", Audience.Pupils, "Oak class", 0, "from 1 to 5,000" },
            { "fewer than nobody", Audience.Pupils, "Oak class", -3, "from 1 to 5,000" },
            { "a whole town", Audience.Pupils, "Oak class", 5001, "from 1 to 5,000" },
            { "no number", Audience.Pupils, "Oak class", null, "from 1 to 5,000" },
            { "no name", Audience.Pupils, "", 28, "Enter a name" },
            { "a name as long as a story", Audience.Pupils, new('x', 81), 28, "80 characters" },
            { "nobody chosen", null, "Oak class", 28, "Choose who they are" },
            { "people whom the list knows by name", Audience.Staff, "Office", 4, "Choose who they are" },
            { "people whom the round does not ask", Audience.Parents, "Year 3", 28, "Choose who they are" },
        };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Group(string why, Audience? audience, string name, int? size, string? says)
    {
        var refusals = Grouping.Refuse(Round(), audience, name, size);
        Assert.True(says is null ? refusals.Count == 0 : refusals.Single().Sentence.Contains(says, StringComparison.Ordinal), why);
    }

    [Fact]
    public void Group_OfARoundThatEnded_IsRefused() =>
        Assert.Contains(
            "has ended",
            Assert.Single(Grouping.Refuse(Round(RoundState.Closed), Audience.Pupils, "Oak class", 28)).Sentence,
            StringComparison.Ordinal
        );

    public static TheoryData<string, int, int?, int?, string?> Sessions =>
        new()
        {
            { "everybody was there", 0, 0, 28, null },
            { "a few were away", 0, 0, 25, null },
            { "those who were away, later", 25, 0, 3, null },
            { "more than there are", 0, 0, 29, "from 1 to 28" },
            { "more than were still missing", 25, 0, 4, "from 1 to 3" },
            { "nobody was there", 0, 0, 0, "from 1 to 28" },
            { "no number", 0, 0, null, "from 1 to 28" },
            { "tomorrow", 0, 1, 28, "has taken place" },
            { "before the round asked", 0, -6, 28, "before the round asked" },
            { "on the day it asked", 0, -5, 28, null },
            { "no day", 0, null, 28, "Enter the day" },
            { "nobody is missing", 28, 0, 1, "has been at a session already" },
        };

    [Theory]
    [MemberData(nameof(Sessions))]
    public void Session(string why, int confirmed, int? daysFromToday, int? present, string? says)
    {
        var group = new SigningGroup
        {
            Trust = default,
            Id = default,
            Round = default,
            School = Id<School>.New(DateTimeOffset.UnixEpoch),
            Audience = Audience.Pupils,
            Name = "Oak class",
            Size = 28,
            Confirmed = confirmed,
            AskedOn = Sample.Today.AddDays(-5),
            Due = Sample.Today.AddDays(23),
        };
        DateOnly? on = daysFromToday is { } days ? Sample.Today.AddDays(days) : null;
        var refusals = Grouping.RefuseSession(group, on, present, Sample.Today);
        Assert.True(says is null ? refusals.Count == 0 : refusals.Any(r => r.Sentence.Contains(says, StringComparison.Ordinal)), why);
    }
}
