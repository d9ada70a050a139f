using Lanyard.Domain.People;

namespace Lanyard.Web.Doors;

/// <summary>What an endpoint says about who may come in. An endpoint that says nothing stays shut.</summary>
public interface IDoor;

/// <summary>How far the permission must reach.</summary>
public enum Reach
{
    /// <summary>At the school that the address names; at any school or the trust where it names none.</summary>
    Here,

    /// <summary>For the whole trust.</summary>
    Trust,
}

/// <summary>Only people who hold this permission come in.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission, Reach reach = Reach.Here) : Attribute, IDoor
{
    public Permission Permission => permission;
    public Reach Reach => reach;
}

/// <summary>Anybody comes in, signed in or not, for the reason given.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAllAttribute(string because) : Attribute, IDoor
{
    public string Because => because;
}

/// <summary>Only people who showed in the last ten minutes that it is them come in; others are asked, and come back to where they were.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FreshAttribute : Attribute;

/// <summary>Open to somebody who still owes the second factor that a role of theirs asks for; every other door waits until they have one.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class BeforeSecondFactorAttribute : Attribute;

/// <summary>The address itself is a secret: no other page, not even one of ours, is told that somebody came from here.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SecretAddressAttribute : Attribute;
