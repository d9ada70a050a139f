using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;
using Lanyard.Domain.Schools;

namespace Lanyard.Domain.SignIn;

/// <summary>The link for whoever forgot their password. The outbox empties the letter as soon as it was taken.</summary>
public sealed record PasswordLetter(Id<Trust> Trust, string Token) : WordedLetter
{
    public override string Subject(Letterhead head) => "Choose a new password for Lanyard";

    public override IEnumerable<string> Paragraphs(Letterhead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        yield return "Somebody, we hope you, asked for a new password. Choose it here; the link works once and for an hour:";
        yield return head.Link($"/new-password/{Trust}/{Token}").ToString();
        yield return "If it was not you, do nothing: your password stays as it is, and the link alone changes nothing.";
    }
}
