namespace Lanyard.Domain.Outbox;

/// <summary>Sent by an operator to themselves, to see whether mail gets through.</summary>
public sealed record TrialLetter : DiscreetLetter
{
    public override string Subject(Letterhead head) => $"Trial letter from {head?.TrustName}";

    public override IEnumerable<string> Paragraphs(Letterhead head)
    {
        ArgumentNullException.ThrowIfNull(head);
        yield return "This is a trial. If you can read it, mail from Lanyard arrives.";
        yield return $"What else has left the house is listed at {head.Link("/operations/outbox")}";
    }
}
