using Lanyard.Core.Accounts;
using Lanyard.Core.Answers;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Core.Home;
using Lanyard.Core.Inbox;
using Lanyard.Core.Ledger;
using Lanyard.Core.Notifications;
using Lanyard.Core.Outbox;
using Lanyard.Core.People;
using Lanyard.Core.Policies;
using Lanyard.Core.Policies.Disclaimers;
using Lanyard.Core.Policies.Monitoring;
using Lanyard.Core.Policies.Reporting;
using Lanyard.Core.Schools;
using Lanyard.Core.SetUp;
using Lanyard.Core.SignIn;
using Lanyard.Core.SignOff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lanyard.Core;

/// <summary>Puts the floor together: data and ledger first, then each room's use cases and queries.</summary>
public static class CoreServices
{
    /// <summary>Everything but the clock, which the host chooses.</summary>
    public static IServiceCollection AddLanyardCore(this IServiceCollection services, Database database)
    {
        ArgumentNullException.ThrowIfNull(database);
        services.AddSingleton(database.App);
        services.AddSingleton(new Trips(database));
        services.AddScoped<CurrentTrust>();
        services.AddSingleton<Readiness>();
        // The options are the same for everybody, so they are put together once.
        services.AddDbContext<LanyardDb>(
            o => o.UseNpgsql(database.OfTrusts).AddInterceptors(new TrustOnConnection()),
            optionsLifetime: ServiceLifetime.Singleton
        );
        services.AddDataProtection().SetApplicationName("lanyard");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(
            new ConfigureOptions<KeyManagementOptions>(o => o.XmlRepository = new DataProtectionKeys(database.App))
        );
        // Each room puts itself together, on a line of its own.
        services.AddHome();
        services.AddLedger();
        services.AddAnswers();
        services.AddAgenda();
        services.AddOutbox();
        services.AddNotifications();
        services.AddSchools();
        services.AddPeople();
        services.AddSignIn();
        services.AddSetUp();
        services.AddPolicies();
        services.AddMonitoring();
        services.AddSignOff();
        services.AddDisclaimers();
        services.AddAccounts();
        services.AddInbox();
        services.AddReporting();
        return services;
    }

    private static IServiceCollection AddSchools(this IServiceCollection services) =>
        services
            .AddScoped<FoundTrust>()
            .AddScoped<RenameTrust>()
            .AddScoped<AddSchool>()
            .AddScoped<ChangeSchool>()
            .AddScoped<SchoolQueries>()
            .AddCalendar();
}
