"""An AWS account that is none: moto's (https://docs.getmoto.org), and what of CloudFormation it lacks and a deployment meets."""

import json
import warnings
from importlib import import_module

import boto3
from moto.backends import list_of_moto_modules
from moto.cloudformation import cloudformation_backends, parsing

ACCOUNT = "123456789012"

# Names of ours that can't be there twice, where they stand in a resource's properties. What CloudFront holds is the
# account's, the rest the region's, which is the same to a rehearsal in one region.
NAMES = {
    "AWS::Backup::BackupVault": ("BackupVaultName",),
    "AWS::CloudFront::CachePolicy": ("CachePolicyConfig", "Name"),
    "AWS::CloudFront::Function": ("Name",),
    "AWS::CloudFront::OriginAccessControl": ("OriginAccessControlConfig", "Name"),
    "AWS::CloudFront::OriginRequestPolicy": ("OriginRequestPolicyConfig", "Name"),
    "AWS::CloudFront::ResponseHeadersPolicy": ("ResponseHeadersPolicyConfig", "Name"),
    "AWS::Cognito::UserPoolDomain": ("Domain",),
}

# The type of what can't be made.
FAILING = "Custom::Failing"


class Refusal(Exception):
    """What CloudFormation would refuse, or fail at."""


class Stub:
    """A resource of a type that moto can't make. It has an id and attributes, and nothing behind it."""

    standing: list["Stub"] = []  # in the account

    def __init__(self, kind: str, name: str, properties: dict):
        if kind == FAILING:
            raise Refusal("The last resource can't be made.")
        self.type, self.properties = kind, properties
        own = properties
        for key in NAMES.get(kind, ("-",)):
            own = own.get(key) if isinstance(own, dict) else None
        self.physical_resource_id = own or name
        if own and any((each.type, each.physical_resource_id) == (kind, own) for each in Stub.standing):
            raise Refusal(f"There is a {kind} of the name {own} already.")
        Stub.standing.append(self)

    def get_cfn_attribute(self, attribute: str) -> str:
        return self.properties.get(attribute) or f"{self.physical_resource_id}.{attribute}"

    def is_created(self) -> bool:
        return True

    def delete(self, *_) -> None:
        Stub.standing.remove(self)

    @classmethod
    def has_cfn_attr(cls, attr: str) -> bool:
        return True

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **_):
        return cls(cloudformation_json["Type"], resource_name, cloudformation_json["Properties"])

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        original_resource.properties = cloudformation_json["Properties"]
        return original_resource


class Account:
    """Deploys as CDK and CloudFormation do together. `stubbed`: the types of which the emulator has the shell alone."""

    def __init__(self, stack: str, region: str):
        for module in list_of_moto_modules():
            try:
                import_module(f"moto.{module}.models")
            except ModuleNotFoundError:  # parts of moto that are no service
                pass
        self.stack, self.region = stack, region
        self.stubbed: set[str] = set()
        known = parsing.resource_class_from_type

        def class_of(kind: str):
            # CDK's custom resource is a function that moto would want to run in Docker.
            if kind in parsing.get_model_map() and not kind.startswith("Custom::"):
                return known(kind)
            self.stubbed.add(kind)
            return Stub

        parsing.resource_class_from_type = class_of
        self.client("ssm").put_parameter(Name="/cdk-bootstrap/hnb659fds/version", Value="30", Type="String")

    def client(self, service: str):
        return boto3.client(service, region_name=self.region)

    @property
    def state(self):
        """What CloudFormation holds of the stack; None: nothing."""
        backend = cloudformation_backends[ACCOUNT][self.region]
        return next((each for each in backend.stacks.values() if each.name == self.stack), None)

    def deploy(self, template: dict, fails: bool = False) -> dict[str, str]:
        """Creates or updates the stack, and gives its outputs. `fails`: once all is made, something can't be."""
        if self.state and self.state.status == "ROLLBACK_COMPLETE":
            self.delete()  # as `cdk deploy` does
        stack = {"StackName": self.stack, "TemplateBody": json.dumps(understood(template, fails))}
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # moto warns of what it passes over
            if self.state:
                self.client("cloudformation").update_stack(**stack)
            else:
                try:
                    self.client("cloudformation").create_stack(**stack, EnableTerminationProtection=True)
                except Refusal:
                    self.roll_back(template)
                    raise
        return {each["OutputKey"]: each["OutputValue"] for each in self.state.outputs}

    def roll_back(self, template: dict) -> None:
        """Takes back what a first deployment had made: moto does not. RetainExceptOnCreate is Delete then."""
        resources = self.state.resource_map
        for name, each in resources._resource_json_map.items():
            if template["Resources"].get(name, {}).get("DeletionPolicy") == "RetainExceptOnCreate":
                each["DeletionPolicy"] = "Delete"
        self.detach_policies()
        resources.delete()
        resources._resource_json_map.clear()
        self.state.status = "ROLLBACK_COMPLETE"

    def delete(self) -> None:
        if self.state.enable_termination_protection:  # which moto keeps, and does not heed
            raise Refusal(f"The stack {self.stack} is protected against termination.")
        self.detach_policies()
        self.client("cloudformation").delete_stack(StackName=self.stack)

    def detach_policies(self) -> None:
        """Takes policies off roles, which CloudFormation does before it deletes either. Moto leaves that to whoever deletes."""
        iam = self.client("iam")
        for role in iam.list_roles()["Roles"]:
            name = role["RoleName"]
            for policy in iam.list_attached_role_policies(RoleName=name)["AttachedPolicies"]:
                iam.detach_role_policy(RoleName=name, PolicyArn=policy["PolicyArn"])

    def unprotect(self) -> None:
        self.state.enable_termination_protection = False


def understood(template: dict, fails: bool) -> dict:
    """The template in words that moto knows. It takes RetainExceptOnCreate, of which it has not heard, for Delete."""
    copy = json.loads(json.dumps(template))
    for each in copy["Resources"].values():
        if each.get("DeletionPolicy") == "RetainExceptOnCreate":
            each["DeletionPolicy"] = "Retain"
    if fails:
        copy["Resources"]["Last"] = {"Type": FAILING, "DependsOn": list(copy["Resources"])}
    return copy
