using Lanyard.Core.Clockwork;
using Lanyard.Domain.SignIn;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lanyard.Core.SignIn;

public static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddSingleton(new SecurityClock(TimeProvider.System));
        // PBKDF2 with SHA-512; OWASP's figure for it.
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 210_000);
        services.AddIdentityCore<Login>().AddUserManager<Logins>().AddUserStore<LoginStore>();
        // The framework's rules ask for kinds of characters; ours replace them.
        services.RemoveAll<IPasswordValidator<Login>>();
        services.AddScoped<IPasswordValidator<Login>, PasswordRules>();
        return services
            .AddSingleton<LoginDirectory>()
            .AddSingleton<PasswordSignIn>()
            .AddScoped<SignInQueries>()
            .AddScoped<TryPassword>()
            .AddScoped<TrySecondFactor>()
            .AddScoped<ProveAgain>()
            .AddScoped<GiveLogin>()
            .AddScoped<AcceptInvitation>()
            .AddSingleton<ForgottenPassword>()
            .AddScoped<SendPasswordLink>()
            .AddScoped<ChooseNewPassword>()
            .AddScoped<ChangePassword>()
            .AddScoped<SetPasswordByOperator>()
            .AddScoped<AddUser>()
            .AddScoped<StartSession>()
            .AddScoped<EndSession>()
            .AddScoped<SignOutEverywhere>()
            .AddScoped<KnownBrowsers>()
            .AddScoped<SecondFactorSetUp>()
            .AddScoped<SetSecondFactor>()
            .AddScoped<MakeRecoveryCodes>()
            .AddScoped<RemoveSecondFactor>()
            .AddScoped<AskSecondFactor>()
            .AddScoped<CreateToken>()
            .AddScoped<RevokeToken>()
            .AddAgendaHandler<ForgetSignIns>(ForgetSignIns.Kind);
    }
}
