using Lanyard.Domain.Kernel;

namespace Lanyard.Domain.People;

public sealed record PersonInvited(Id<Person> Person, Id<Invitation> Invitation, DateTimeOffset ExpiresAt) : PersonEvent(Person);

/// <summary>Taken back by somebody, by a newer invitation, or because the person leaves.</summary>
public sealed record InvitationRevoked(Id<Person> Person, Id<Invitation> Invitation) : PersonEvent(Person);
