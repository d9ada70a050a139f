using Lanyard.Domain.Schools;
using Microsoft.Extensions.DependencyInjection;

namespace Lanyard.Core.Schools;

internal static class CalendarServices
{
    public static IServiceCollection AddCalendar(this IServiceCollection services) =>
        services
            .AddSingleton(BankHolidays.Bundled)
            .AddScoped<AddCalendarEntry>()
            .AddScoped<ImportDates>()
            .AddScoped<RemoveClosure>()
            .AddScoped<RemoveTermDate>()
            .AddScoped<SetLocalPractice>()
            .AddScoped<EditBankHoliday>()
            .AddScoped<WithdrawBankHolidayEdit>()
            .AddScoped<CalendarQueries>();
}
