namespace Lanyard.Domain.Schools;

/// <summary>A day on which a nation rests by law or proclamation.</summary>
/// <param name="Date">The day off.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Substitute">True when the day is given because the proper one fell on a weekend.</param>
public sealed record BankHoliday(DateOnly Date, string Name, bool Substitute);
