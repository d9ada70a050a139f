using Lanyard.Core.Demo;
using Lanyard.Domain.People;

namespace Lanyard.Core.Tests.Demo;

/// <summary>The cast as it is written down: what the story promises has to be true of it.</summary>
public sealed class DemoCastTests
{
    [Fact]
    public void Addresses_AreAllDifferent_AndLeadNowhere()
    {
        var addresses = DemoCast.People.Select(p => p.Email).OfType<string>().ToList();
        Assert.Distinct(addresses);
        Assert.All(addresses, a => Assert.EndsWith(".example", a, StringComparison.Ordinal));
        Assert.All(addresses, a => Assert.True(EmailAddress.Parse(a, "email").Ok));
    }

    [Fact]
    public void Roles_AreHeldWhereTheyCanBe() =>
        Assert.All(
            DemoCast.People.SelectMany(p => p.Roles),
            r => Assert.True(Roles.Of(r.Role).Seat.HasFlag(r.At is null ? Seat.Trust : Seat.School), $"{r.Role} at {r.At}")
        );

    [Fact]
    public void Schools_HaveOneVacancyAmongThem_ADeputySafeguardingLead()
    {
        var missed = Roles.Table.Values.Where(s => s.MissedWhenVacant && s.Seat == Seat.School).Select(s => s.Role);
        var held = DemoCast.People.SelectMany(p => p.Roles).Where(r => r.UntilDays is null).Select(r => (r.Role, r.At)).ToHashSet();
        var vacant = DemoCast.Schools.SelectMany(s => missed.Select(r => (Role: r, At: (string?)s.Host))).Where(r => !held.Contains(r));
        Assert.Equal((Role.DeputySafeguardingLead, "lighters-wharf.example"), Assert.Single(vacant));
    }

    [Fact]
    public void QueenAelfwyn_HasTwoAdministratorsAndTwoModerators()
    {
        var there = DemoCast.People.SelectMany(p => p.Roles).Where(r => r.At == "queen-aelfwyn.example").ToList();
        Assert.Equal(2, there.Count(r => r.Role == Role.Administrator));
        Assert.Equal(2, there.Count(r => r.Role == Role.Moderator));
        Assert.Single(there, r => r.Role == Role.CommunicationsManager);
    }

    [Fact]
    public void Cast_HasTheNamesThatBreakOtherPeoplesForms()
    {
        var names = DemoCast.People.Select(p => p.FullName).ToList();
        Assert.Contains(names, n => n.Contains('’', StringComparison.Ordinal));
        Assert.Contains(names, n => !n.Contains(' ', StringComparison.Ordinal) && char.IsAsciiLetter(n[0]));
        Assert.Contains(names, n => n.Any(c => c is >= '\u4e00' and <= '\u9fff'));
        Assert.Contains(names, n => n.Any(c => c is >= '\u0600' and <= '\u06ff'));
        Assert.All(names, n => Assert.Equal(n, PersonName.Parse(n, "name").Value));
    }
}
