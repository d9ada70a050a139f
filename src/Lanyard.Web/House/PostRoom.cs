using Lanyard.Connectors.Mail;
using Lanyard.Core.Outbox;
using Lanyard.Domain.Kernel;
using Lanyard.Domain.Outbox;

namespace Lanyard.Web.House;

/// <summary>
/// Decides where mail goes: through the server that is set; in the demo always into the mailbox on a page, since its people are invented;
/// and nowhere, with a reason on the operator's page, where no server is set.
/// </summary>
internal static class PostRoom
{
    /// <summary>Why the settings for mail cannot be used; null when they can.</summary>
    public static Refusal? Refuse(Settings settings) =>
        settings.Smtp is { } smtp && Parse(settings, smtp) is { Ok: false } refused ? refused.Refusals[0] : null;

    public static void AddPostRoom(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(new OutboxOptions(settings.Address));
        if (settings.Demo)
            services.AddScoped<ISendMail, CatchMail>();
        else if (settings.Smtp is { } smtp)
            services.AddSingleton<ISendMail>(
                new SmtpMail(Parse(settings, smtp).Value ?? throw new InvalidOperationException(Refuse(settings)!.Sentence))
            );
    }

    private static Outcome<SmtpSettings> Parse(Settings settings, string smtp) => SmtpSettings.Parse(smtp, settings.MailFrom);
}
