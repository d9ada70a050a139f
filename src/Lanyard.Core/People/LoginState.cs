namespace Lanyard.Core.People;

/// <summary>How far somebody has come on the way to a login.</summary>
public enum LoginState
{
    /// <summary>On the list, without a login and without an invitation.</summary>
    None,

    /// <summary>An invitation waits for them.</summary>
    Invited,

    /// <summary>The invitation that was sent works no more.</summary>
    InvitationExpired,

    /// <summary>They have a login.</summary>
    Active,
}
