using Lanyard.Domain.Policies.Language;

namespace Lanyard.Domain.Policies.Controls;

/// <summary>Holds one channel that the policy itself calls official. What the document leaves out is shown as missing.</summary>
[ControlKind("official-channel", Capability.AccountRegister, Awaits = "the accounts room")]
public sealed record OfficialChannel : Control
{
    [Setting("what the policy calls the channel")]
    public required string Channel { get; init; }

    [Setting("the platform it is on")]
    public string? Platform { get; init; }

    [Setting("its address")]
    public string? Address { get; init; }

    public override string Sentence =>
        $"“{Channel}” stands in the register as an official channel, "
        + (Platform, Address) switch
        {
            (null, null) => "with no platform and no address given.",
            (null, { } address) => $"at {address}.",
            ({ } platform, null) => $"on {platform}, with no address given.",
            ({ } platform, { } address) => $"on {platform}, at {address}.",
        };

    public override IReadOnlyList<string> KeptBy => ["AccountRegistered", "AccountConfirmed"];

    public override IReadOnlyList<string> BrokenBy => ["AccountClosed"];
}
