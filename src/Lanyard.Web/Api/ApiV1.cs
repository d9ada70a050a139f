using Lanyard.Web.Api.Accounts;
using Lanyard.Web.Api.Inbox;
using Lanyard.Web.Api.Kernel;
using Lanyard.Web.Api.Ledger;
using Lanyard.Web.Api.Me;
using Lanyard.Web.Api.OpenApi;
using Lanyard.Web.Api.People;
using Lanyard.Web.Api.Policies;
using Lanyard.Web.Api.Schools;
using Lanyard.Web.Api.SignOff;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Api;

/// <summary>Everything under /api/v1, a file for each room. The one place where rooms are listed.</summary>
public static class ApiV1
{
    public const string Path = "/api/v1";
    private const long LargestBody = 1024 * 1024;

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(o => ApiJson.Set(o.SerializerOptions));
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.AddSingleton<Lists>().AddSingleton(new ApiLimits()).AddScoped<FoundEdition>();
        return services.AddPeopleApi().AddApiDocument();
    }

    /// <summary>Stands outside the doors, so that what they say is said as a problem.</summary>
    public static void UseApiProblems(this IApplicationBuilder app) => app.UseWhen(Concerns, api => api.UseMiddleware<ApiProblems>());

    /// <summary>Stands behind the doors, where it is known who asks.</summary>
    public static void UseApi(this IApplicationBuilder app) =>
        app.UseWhen(
            Concerns,
            api =>
            {
                api.UseMiddleware<OwnPagesOnly>();
                api.UseMiddleware<LimitedRequests>();
                api.UseMiddleware<KnownParameters>();
                api.UseMiddleware<OnceOnly>();
            }
        );

    public static void MapApi(this IEndpointRouteBuilder app)
    {
        app.MapApiDocument();
        var v1 = app.MapGroup(Path).WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        MeApi.Map(v1);
        AccountsApi.Map(v1);
        MessagesApi.Map(v1);
        TrustsApi.Map(v1);
        SchoolsApi.Map(v1);
        CalendarApi.Map(v1);
        RolesApi.Map(v1);
        RegisterApi.Map(v1);
        PeopleApi.Map(v1);
        PeopleImportApi.Map(v1);
        ProposalsApi.Map(v1);
        AskingApi.Map(v1);
        LedgerApi.Map(v1);
        PoliciesApi.Map(v1);
        EditionsApi.Map(v1);
        MonitoringApi.Map(v1);
        BoardApi.Map(v1);
        ReportsApi.Map(v1);
        DisclaimersApi.Map(v1);
        RoundsApi.Map(v1);
    }

    /// <summary>Is this for the API? The page that describes it lies at /api itself.</summary>
    public static bool Concerns(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase, out var beneath)
            && beneath.HasValue
            && beneath != "/";
    }
}
