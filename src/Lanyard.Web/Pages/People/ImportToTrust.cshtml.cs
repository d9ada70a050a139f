using Lanyard.Core.People.Importing;
using Lanyard.Domain.People;
using Lanyard.Web.Doors;

namespace Lanyard.Web.Pages.People;

[Needs(Permission.ManagePeople, Reach.Trust)]
public sealed class ImportToTrustModel(CurrentPerson current, PreviewImport preview) : ImportModel(current, preview);
