using System.Text.Encodings.Web;
using System.Text.Unicode;
using Lanyard.Web.Components.DateInput;
using Microsoft.AspNetCore.Mvc;

namespace Lanyard.Web.Look;

/// <summary>Composition of everything to do with how Lanyard looks.</summary>
public static class LookServices
{
    public static IServiceCollection AddLook(this IServiceCollection services)
    {
        // Names in any script go out as they are; the five characters that matter to HTML are still encoded.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.Configure<MvcOptions>(o =>
        {
            o.ModelBinderProviders.Insert(0, new DateBinderProvider());
            o.Filters.Add<StaleFormFilter>();
        });
        services.Configure<CookieTempDataProviderOptions>(o => o.Cookie.Name = Flash.Cookie);
        services.AddScoped<Shell>();
        services.AddSingleton<IShellFeed, Pages.Style.StyleShell>();
        services.AddScoped<IShellFeed, Pages.Notifications.BellShell>();
        foreach (
            var kind in typeof(LookServices)
                .Assembly.GetTypes()
                .Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(INavigation)))
        )
        {
            services.AddSingleton(typeof(INavigation), kind);
        }

        return services;
    }
}
