namespace Lanyard.House.Tests;

public sealed class MigrationTests
{
    /// <summary>Written at the same time, two migrations easily bear the same number; which comes first would then be chance.</summary>
    [Fact]
    public void Migrations_EachHaveANumberOfTheirOwn()
    {
        var numbers = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src", "Lanyard.Core", "Data", "Migrations"), "*.sql")
            .Select(f => Path.GetFileName(f).Split('_')[0])
            .ToList();

        Assert.NotEmpty(numbers);
        Assert.Empty(numbers.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
    }
}
