using Lanyard.Domain.Schools;
using Lanyard.Web.House;

namespace Lanyard.Web.Tests.House;

public sealed class BankHolidayListTests : IDisposable
{
    private const string Rows = "date,nations,name,substitute\n2029-01-01,ew sc ni,New Year's Day,no\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lanyard-list-");

    [Fact]
    public void List_WithNoneInTheDataFolder_IsTheBundledOne() => Assert.Same(BankHolidays.Bundled, Read(null).Value);

    [Fact]
    public void List_ThatWasCheckedLater_TakesItsPlace()
    {
        var list = Read($"# source: a newer list\n# checked: 2028-11-01\n# covers: 2029-01-01 to 2029-12-31\n{Rows}").Value!;
        Assert.Equal("a newer list", list.Source);
        Assert.Equal(new DateOnly(2029, 12, 31), list.Covers.To);
    }

    [Fact]
    public void List_ThatIsOlderThanTheBundledOne_IsLeftAlone() =>
        Assert.Same(
            BankHolidays.Bundled,
            Read($"# source: an older list\n# checked: 2020-01-01\n# covers: 2029-01-01 to 2029-12-31\n{Rows}").Value
        );

    [Fact]
    public void List_ThatCannotBeRead_IsRefusedByNameWithWhatToDo()
    {
        var refusal = Assert.Single(Read(Rows).Refusals).Sentence;
        Assert.Contains(Path.Combine(_folder.FullName, "bank-holidays.csv"), refusal, StringComparison.Ordinal);
        Assert.EndsWith("Correct it, or take it away.", refusal, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Lanyard.Domain.Kernel.Outcome<BankHolidays> Read(string? text)
    {
        if (text is not null)
            File.WriteAllText(Path.Combine(_folder.FullName, BankHolidayList.FileName), text);
        return BankHolidayList.Read(new() { Port = 0, DataFolder = _folder.FullName });
    }
}
