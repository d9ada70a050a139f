using Lanyard.Core;
using Lanyard.Core.Clockwork;
using Lanyard.Core.Data;
using Lanyard.Domain.Schools;
using Lanyard.Web.Api;
using Lanyard.Web.Doors;
using Lanyard.Web.Finding;
using Lanyard.Web.Health;
using Lanyard.Web.Look;
using Lanyard.Web.Pages.Demo;
using Lanyard.Web.Pages.SetUp;
using Lanyard.Web.SignIn;
using Lanyard.Web.Telemetry;

namespace Lanyard.Web.House;

/// <summary>Puts the web application together. The one place that knows all floors.</summary>
public static class HouseBuilder
{
    public static WebApplication Build(Settings settings, Database database, Action<WebApplicationBuilder>? adjust = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(HouseBuilder).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.WebHost.UseUrls($"http://127.0.0.1:{settings.Port}");
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddLogs(settings);
        builder.Services.AddHostedService<TelemetryService>();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddLanyardCore(database);
        builder.Services.AddSingleton(BankHolidayList.Read(settings).Value ?? BankHolidays.Bundled);
        builder.Services.AddClockwork(database, new() { Poll = TimeSpan.FromSeconds(settings.Demo ? 1 : 5) });
        builder.Services.AddPostRoom(settings);
        builder.Services.AddScoped<CurrentPerson>();
        builder.Services.AddRazorPages().AddMvcOptions(o => BindingWords.Say(o.ModelBindingMessageProvider));
        builder.Services.AddApi();
        builder.Services.AddLook();
        builder.Services.AddFinding();
        builder.Services.AddLanyardSignIn(settings);
        builder.Services.AddDemoPages(settings);
        builder.Services.AddSetUpPages(settings);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseProxy(settings);
        app.UseSecurityHeaders();
        app.UseErrorPages();
        app.UseMiddleware<RequestLog>();
        app.UseApiProblems();
        app.UseSetUp();
        app.UseRouting();
        app.UseAuthentication();
        app.UseNobodyAfterFault();
        app.UseRateLimiter();
        app.UseMiddleware<DoorKeeper>();
        app.UseApi();
        app.MapStaticAssets().WithMetadata(new OpenToAllAttribute("styles, scripts and pictures"));
        app.MapRazorPages().WithStaticAssets();
        app.MapApi();
        HealthApi.Map(app);
        return app;
    }
}
