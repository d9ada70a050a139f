namespace Lanyard.Domain.Policies;

/// <summary>What a control says to each value of a family, made once so that asking costs nothing. Null where it has nothing to say.</summary>
internal static class Sayings
{
    public static Saying?[] Of<TEnum>(Func<TEnum, Saying?> make)
        where TEnum : struct, Enum => [.. Enum.GetValues<TEnum>().Select(make)];
}
