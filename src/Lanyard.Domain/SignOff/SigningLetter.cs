using System.Globalization;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignOff;

/// <summary>Brings somebody without a login the link with which they read a policy and sign it. It says nothing of what the policy holds.</summary>
public sealed record SigningLetter(Id<Trust> Trust, string Token, DateTimeOffset ExpiresAt) : WordedLetter
{
    public override string Subject(Letterhead head) => "A policy to read and sign";

    public override IEnumerable<string> Paragraphs(Letterhead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        var until = UkTime.OnTheWall(ExpiresAt).ToString("HH:mm 'on' dddd d MMMM yyyy", CultureInfo.InvariantCulture);
        yield return $"{head.TrustName} asks you to read a policy and to sign it. You need no login.";
        yield return $"Open this link:\n{head.Link($"/sign/{Trust}/{Token}")}";
        yield return $"The link is for you alone and works until {until}. Do not pass it on: whoever has it can sign in your name.";
        yield return "If you were not expecting this, tell the school's office.";
    }
}
