using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.People;

/// <summary>Brings somebody the link with which they make their login. Whoever opens it is signed out, so it names the trust as well.</summary>
public sealed record InvitationLetter(Id<Trust> Trust, string Token, DateTimeOffset ExpiresAt) : WordedLetter
{
    public override string Subject(Letterhead head) => $"Your invitation to Lanyard from {head?.TrustName}";

    public override IEnumerable<string> Paragraphs(Letterhead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var until = UkTime.OnTheWall(ExpiresAt).ToString("HH:mm 'on' dddd d MMMM yyyy", CultureInfo.InvariantCulture);
        yield return $"{head.TrustName} keeps its social media policy in Lanyard, and has put you on its list of people.";
        yield return $"Open this link to choose a password:\n{head.Link($"/invitation/{Trust}/{Token}")}";
        yield return $"The link is for you alone. It works once, until {until}. If it has run out, ask your school's office for a new one.";
        yield return "If you were not expecting this, do nothing: without the link nobody can make a login in your name.";
    }
}
