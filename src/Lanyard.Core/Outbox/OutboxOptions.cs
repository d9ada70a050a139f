namespace Lanyard.Core.Outbox;

/// <summary>Where links in letters lead.</summary>
/// <param name="House">The address under which people reach the application, ending in a slash.</param>
public sealed record OutboxOptions(Uri House);
