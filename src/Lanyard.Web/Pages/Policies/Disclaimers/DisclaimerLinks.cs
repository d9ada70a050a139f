using Lanyard.Domain.Kernel;
using Lanyard.Domain.Policies.Disclaimers;

namespace Lanyard.Web.Pages.Policies.Disclaimers;

/// <summary>Where the pages on disclaimers are.</summary>
public static class DisclaimerLinks
{
    public static string Index(string school) => $"/s/{school}/disclaimers";

    public static string Answer(string school) => $"{Index(school)}/answer";

    public static string Add(string school) => $"{Index(school)}/account";

    public static string Account(string school, Id<LinkedAccount> account) => $"{Add(school)}/{account}";

    public static string Wording(string school) => $"{Index(school)}/wording";

    public static string Register(string school) => $"{Index(school)}/register";
}
