using Lanyard.Domain.Kernel;
using Lanyard.Domain.Schools;

namespace Lanyard.Web.House;

/// <summary>
/// The bank holidays that this copy goes by: those that come with the program, or a list in the data folder that was checked later. So a one-off holiday does not
/// have to wait for a new version.
/// </summary>
public static class BankHolidayList
{
    public const string FileName = "bank-holidays.csv";

    public static Outcome<BankHolidays> Read(Settings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var path = Path.Combine(settings.DataFolder, FileName);
        if (!File.Exists(path))
            return BankHolidays.Bundled;
        var read = BankHolidayFile.Read(File.ReadAllText(path));
        if (!read.Ok)
            return new Refusal($"{path} cannot be used. {string.Join(' ', read.Refusals)} Correct it, or take it away.");
        return read.Value.CheckedOn > BankHolidays.Bundled.CheckedOn ? read : BankHolidays.Bundled;
    }
}
