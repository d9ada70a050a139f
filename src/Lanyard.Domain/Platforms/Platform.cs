namespace Lanyard.Domain.Platforms;

/// <summary>A place on the web where a school may have an account. Its code is stored.</summary>
/// <param name="Private">Whether people can write to an account there without others seeing it.</param>
public sealed record Platform(string Code, string Name, bool Private);
